import { bloom, film } from '../darkroom/finish.ts'
import { lay, mist, paint, PORTRAIT } from '../darkroom/picture.ts'
import { each, line, linear, oval, path, radial, rect, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const FAR = { x: 830, y: 1330 }

/** A suspension bridge that disappears into fog; the roadway and the nearest cables can be seen. */
export const bridgeFog: Scene = async () => {
  let picture = await paint(
    PORTRAIT,
    linear('sky', [
      [0, '#9fabb3'],
      [0.55, '#d5d8d4'],
      [1, '#b9bfc0'],
    ]) + rect(0, 0, 1600, 2400, 'url(#sky)'),
  )
  picture = await lay(picture, tower(0.42, '#b4bcc0') + tower(0.62, '#c6cccd'), { blur: 5 })
  picture = await mist(picture, {
    seed: 121,
    colour: [214, 218, 216],
    waves: [2, 5],
    octaves: 5,
    thickness: (n, _, y) => Math.max(0, n - 0.2) * 1.1 * (1 - Math.abs(y - 0.5)),
  })
  picture = await lay(picture, roadway())
  picture = await lay(picture, tower(0, '#4d5a63') + cables(-1) + cables(1))
  picture = await mist(picture, {
    seed: 122,
    colour: [216, 220, 218],
    waves: [2, 6],
    octaves: 5,
    thickness: (n, x, y) => fogAt(x, y) * (0.7 + n * 0.6),
  })
  picture = await lay(picture, headlights)
  picture = await bloom(picture, { above: 222, radius: 40, amount: 0.5 })
  return film(picture, { seed: 14, grain: 11, vignette: 0.3, warmth: -3, contrast: 1.1, lift: 14 })
}

/** Thick at the vanishing point, thin near us. */
function fogAt(x: number, y: number): number {
  const away = Math.hypot((x - 0.52) * 1.1, (y - 0.555) * 1.3)
  return Math.max(0, 1.02 - away * 2.6)
}

function near(x: number, y: number, part: number): [number, number] {
  return [FAR.x + (x - FAR.x) * (1 - part), FAR.y + (y - FAR.y) * (1 - part)]
}

function tower(part: number, colour: string): string {
  const size = 1 - part
  const leg = (side: number) => {
    const [x, top] = near(FAR.x + side * 560, -560, part)
    const [, foot] = near(FAR.x + side * 560, 1950, part)
    return (
      rect(x - 46 * size, top, 92 * size, foot - top, colour) +
      rect(x - 46 * size, top, 26 * size, foot - top, '#fff', 'opacity="0.14"')
    )
  }
  const bars = [60, 420, 800].map((y) => {
    const [left, top] = near(FAR.x - 560, y, part)
    return rect(left, top, 1120 * size, 64 * size, colour)
  })
  return leg(-1) + leg(1) + bars.join('')
}

function roadway(): string {
  const deck =
    linear('deck', [
      [0, '#a4abad'],
      [1, '#3d464c'],
    ]) +
    shape(
      [
        [FAR.x - 6, FAR.y],
        [FAR.x + 6, FAR.y],
        [1900, 2400],
        [-200, 2400],
      ],
      'url(#deck)',
    )
  const kerbs = [-1, 1]
    .map((side) =>
      shape(
        [
          [FAR.x + side * 5, FAR.y],
          [FAR.x + side * 6, FAR.y],
          [FAR.x + side * 1010, 2400],
          [FAR.x + side * 860, 2400],
        ],
        '#8b959a',
      ),
    )
    .join('')
  const dashes = each(13, (index) => {
    const [from, to] = [1 / (1 + index * 0.42), 1 / (1.18 + index * 0.42)]
    const at = (size: number, wide: number): [number, number] => [FAR.x + wide * size, FAR.y + 1070 * size]
    return shape([at(from, -16), at(from, 16), at(to, 16), at(to, -16)], '#eef0ea', 'opacity="0.85"')
  })
  const wet = shape(
    [
      [FAR.x, FAR.y],
      [1150, 2400],
      [640, 2400],
    ],
    '#e6ebea',
    'opacity="0.13"',
  )
  return deck + kerbs + wet + dashes
}

/** The main cable, its hangers and the railing on one side. */
function cables(side: number): string {
  const cable = path(
    `M${FAR.x} ${FAR.y - 20} Q${FAR.x + side * 250} 1020 ${FAR.x + side * 900} -300`,
    'none',
    'stroke="#3f4b54" stroke-width="20"',
  )
  const hangers = each(16, (index) => {
    const size = 1 / (1 + index * 0.24)
    const x = FAR.x + side * 900 * size
    const foot = FAR.y + 840 * size
    const top = FAR.y - 1560 * size ** 1.18
    return line(
      [
        [x, top],
        [x, foot],
      ],
      '#46525a',
      2 + 7 * size,
    )
  })
  const rail = [560, 700, 830]
    .map((down) =>
      line(
        [
          [FAR.x, FAR.y],
          [FAR.x + side * 1000, FAR.y + down * 1.11],
        ],
        '#46525a',
        9,
      ),
    )
    .join('')
  return cable + hangers + rail
}

const headlights =
  radial('lamp', [
    [0, '#fffbe8', 1],
    [0.2, '#fff0c4', 0.7],
    [1, '#fff0c4', 0],
  ]) +
  [-22, 22].map((dx) => oval(FAR.x - 46 + dx, 1420, 44, 'url(#lamp)')).join('') +
  [-16, 16].map((dx) => oval(FAR.x + 52 + dx, 1400, 26, '#e0503c', undefined, 'opacity="0.35"')).join('')
