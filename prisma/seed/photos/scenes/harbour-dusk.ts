import { bloom, film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'
import { reflect } from '../darkroom/reflect.ts'
import { each, linear, oval, path, rect, ridge, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const WATER = 930

/** Brick sheds and moored boats at dusk, mirrored in still water. */
export const harbourDusk: Scene = async (random) => {
  let picture = await paint(LANDSCAPE, sky)
  picture = await mist(picture, {
    seed: 11,
    colour: [60, 40, 78],
    waves: [5, 22],
    thickness: (n, _, y) => Math.max(0, n - 0.48) * 2.6 * (y < 0.56 ? 1 : 0),
  })
  picture = await lay(picture, hills(random), { blur: 2 })
  picture = await lay(picture, sheds(random) + boats(random))
  picture = reflect(picture, { seed: 4, from: WATER, ripple: 74, tint: [20, 26, 48], clouding: [0.16, 0.5] })
  picture = await lay(picture, quay())
  picture = await bloom(picture, { above: 178, radius: 46, amount: 0.85 })
  return film(picture, { seed: 1, grain: 9, vignette: 0.42, contrast: 1.06 })
}

const sky =
  linear('sky', [
    [0, '#16244d'],
    [0.3, '#3b4679'],
    [0.47, '#a0637f'],
    [0.55, '#ef9a68'],
    [0.585, '#ffd39a'],
  ]) + rect(0, 0, 2400, 1600, 'url(#sky)')

function hills(random: Random): string {
  const [a, b] = [random.between(0, 6), random.between(0, 6)]
  const far = (x: number) => 838 - 42 * Math.sin(x / 520 + a) - 18 * Math.sin(x / 170 + b)
  return ridge({ width: 2400, bottom: WATER, step: 24, height: far, fill: '#5b4a6d' })
}

/** Six gabled sheds on the quay with a few lamps lit. */
function sheds(random: Random): string {
  return (
    rect(0, 900, 2400, 34, '#1b1a2b') +
    each(6, (index) => shed(random, 560 + index * 236, 212, 200 + (index % 2) * 14))
  )
}

function shed(random: Random, x: number, width: number, height: number): string {
  const eaves = 905 - height * 0.66
  const wall = shape(
    [
      [x, 905],
      [x, eaves],
      [x + width / 2, 905 - height],
      [x + width, eaves],
      [x + width, 905],
    ],
    '#2a2033',
  )
  const roof = shape(
    [
      [x - 9, eaves + 6],
      [x + width / 2, 893 - height],
      [x + width / 2, 905 - height],
      [x + 4, eaves + 12],
    ],
    '#8a5566',
  )
  const windows = each(3, (index) => {
    const fill = random.chance(0.55) ? '#ffc878' : '#473349'
    return (
      rect(x + 28 + index * 58, eaves + 34, 34, 44, fill) +
      rect(x + 44 + index * 58, eaves + 34, 3, 44, '#2a2033')
    )
  })
  const door = rect(x + width / 2 - 26, 905 - 58, 52, 58, random.chance(0.4) ? '#f2a75a' : '#1d1728')
  const lamp = oval(x + width + 11, eaves + 22, 6, '#fff1cc')
  return wall + roof + windows + door + lamp
}

function boats(random: Random): string {
  return each(9, (index) =>
    boat(random, 90 + index * 260 + random.between(-50, 50), random.between(0.75, 1.25)),
  )
}

function boat(random: Random, x: number, scale: number): string {
  const y = WATER - 2
  const long = 130 * scale
  const tilt = random.between(-7, 7)
  const hull = path(
    `M${x - long} ${y - 30 * scale} Q${x} ${y - 20 * scale} ${x + long} ${y - 42 * scale} L${x + long * 0.8} ${y + 4} L${x - long * 0.85} ${y + 4} Z`,
    '#141522',
  )
  const cabin = rect(x - 34 * scale, y - 62 * scale, 62 * scale, 36 * scale, '#1e1c2d')
  const light = rect(
    x - 22 * scale,
    y - 54 * scale,
    15 * scale,
    13 * scale,
    random.chance(0.5) ? '#ffd590' : '#352c43',
  )
  const mast = `<g transform="rotate(${tilt * 0.2} ${x} ${y})">${rect(x - 3, y - 270 * scale, 5, 240 * scale, '#15141f')}</g>`
  const stay = `<path d="M${x} ${y - 266 * scale} L${x + long * 0.93} ${y - 40 * scale} M${x} ${y - 266 * scale} L${x - long * 0.93} ${y - 30 * scale}" stroke="#15141f" stroke-width="1.6"/>`
  return hull + cabin + light + mast + stay
}

function quay(): string {
  return (
    linear('stone', [
      [0, '#0d0e19'],
      [1, '#181827'],
    ]) +
    shape(
      [
        [0, 1480],
        [1020, 1532],
        [1100, 1600],
        [0, 1600],
      ],
      'url(#stone)',
    ) +
    each(
      3,
      (index) =>
        rect(150 + index * 330, 1426 + index * 17, 44, 70, '#0b0c15', 'rx="12"') +
        oval(172 + index * 330, 1428 + index * 17, 31, '#12131f', 13),
    )
  )
}
