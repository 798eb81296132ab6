import { film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'
import { each, line, linear, oval, radial, rect, ridge, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const BROW = { x: 1560, y: 770 }

/** Rows of bare vines white with frost run down a hillside in pale pink light. */
export const vineyardFrost: Scene = async (random) => {
  let picture = await paint(LANDSCAPE, sky)
  picture = await mist(picture, {
    seed: 151,
    colour: [255, 236, 230],
    waves: [3, 11],
    octaves: 5,
    thickness: (n, _, y) => Math.max(0, n - 0.45) * 2 * Math.max(0, 0.7 - y),
  })
  for (const [index, colour] of ['#c3a3b4', '#a78aa3', '#8d7793'].entries()) {
    picture = await lay(picture, hills(index, colour))
    picture = await mist(picture, {
      seed: 152 + index,
      colour: [246, 222, 220],
      waves: [3, 8],
      thickness: (n, _, y) => (y > 0.38 && y < 0.56 ? n * 0.75 * Math.sin(((y - 0.38) / 0.18) * Math.PI) : 0),
    })
  }
  picture = await lay(picture, slope())
  picture = await mist(picture, {
    seed: 156,
    colour: [252, 250, 255],
    waves: [90, 120],
    octaves: 3,
    thickness: (n, _, y) => (y > 0.5 ? Math.max(0, n - 0.45) * 1.5 : 0),
  })
  picture = await lay(picture, rows(random))
  picture = await lay(
    picture,
    shape(
      [
        [2400, 0],
        [2400, 900],
        [900, 1600],
        [300, 1600],
        [1500, 500],
      ],
      '#ffd0c0',
      'opacity="0.24"',
    ),
    { blur: 90, blend: 'screen' },
  )
  return film(picture, { seed: 17, grain: 9, vignette: 0.28, warmth: 3, contrast: 1.1, lift: 12 })
}

const sky =
  linear('sky', [
    [0, '#8fa3cc'],
    [0.3, '#d8b9cb'],
    [0.5, '#ffd9c4'],
  ]) +
  rect(0, 0, 2400, 1600, 'url(#sky)') +
  radial('sun', [
    [0, '#fff8e6', 1],
    [0.1, '#ffeccd', 0.8],
    [1, '#ffd2b8', 0],
  ]) +
  oval(1980, 600, 560, 'url(#sun)')

function hills(index: number, fill: string): string {
  return ridge({
    width: 2400,
    bottom: 1000,
    step: 20,
    height: (x) =>
      600 +
      index * 70 -
      (80 - index * 12) * Math.sin(x / (430 + index * 90) + index * 2) -
      14 * Math.sin(x / 90 + index),
    fill,
  })
}

function slope(): string {
  const ground = linear('ground', [
    [0, '#d8cdd6'],
    [0.4, '#aaa3b2'],
    [1, '#5f5a6c'],
  ])
  return (
    ground +
    ridge({
      width: 2400,
      bottom: 1600,
      step: 40,
      height: (x) => BROW.y + 60 + ((x - 1500) / 1500) ** 2 * 110,
      fill: 'url(#ground)',
    })
  )
}

/** Rows meet far behind the brow; posts, wires and canes grow as they come down to us. */
function rows(random: Random): string {
  return each(15, (index) => {
    const foot = -1500 + index * 330
    return strip(foot) + each(26, (number) => vine(random, foot, 25 - number))
  })
}

function along(foot: number, step: number): { x: number; y: number; size: number } {
  const size = 1 / (1 + step * 0.27)
  return { x: BROW.x + (foot - BROW.x) * size, y: 690 + 960 * size, size }
}

function strip(foot: number): string {
  const [near, far] = [along(foot, 0), along(foot, 25)]
  return (
    shape(
      [
        [far.x - 2, far.y],
        [far.x + 2, far.y],
        [near.x + 70, near.y],
        [near.x - 70, near.y],
      ],
      '#4f4554',
      'opacity="0.5"',
    ) +
    shape(
      [
        [far.x, far.y],
        [far.x + 2, far.y],
        [near.x + 110, near.y],
        [near.x + 66, near.y],
      ],
      '#ffffff',
      'opacity="0.5"',
    )
  )
}

function vine(random: Random, foot: number, step: number): string {
  const { x, y, size } = along(foot, step)
  if (y < BROW.y + 66 || x < -150 || x > 2550) return ''
  const high = 210 * size
  const next = along(foot, step + 1)
  const wires = [0.95, 0.62]
    .map((part) =>
      line(
        [
          [x, y - high * part],
          [next.x, next.y - 210 * next.size * part],
        ],
        '#f4f0f6',
        Math.max(0.8, 3 * size),
        'opacity="0.8"',
      ),
    )
    .join('')
  const canes = each(5, () =>
    line(
      [
        [x, y - high * 0.5],
        [x + random.between(-64, 64) * size, y - high * random.between(0.75, 1.15)],
      ],
      random.chance(0.5) ? '#ffffff' : '#cfc6d2',
      Math.max(0.8, 4.5 * size),
    ),
  )
  return (
    line(
      [
        [x, y],
        [x, y - high],
      ],
      '#54444c',
      Math.max(1, 13 * size),
    ) +
    line(
      [
        [x - 3 * size, y],
        [x - 3 * size, y - high],
      ],
      '#f6f2f7',
      Math.max(0.7, 4 * size),
    ) +
    wires +
    canes
  )
}
