import { film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'
import { reflect } from '../darkroom/reflect.ts'
import { each, line, linear, oval, path, rect, ridge, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const WATER = 1080
const HULLS = ['#2f6f8f', '#b5402f', '#3f7a52', '#e0a63a', '#24405f', '#d8d2c2', '#8b3d52'] as const

/** Small boats with coloured hulls side by side at a stone pier in morning light. */
export const fishingBoats: Scene = async (random) => {
  let picture = await paint(
    LANDSCAPE,
    linear('sky', [
      [0, '#7fb0cf'],
      [0.45, '#cfe0de'],
      [0.62, '#fbe6c0'],
    ]) + rect(0, 0, 2400, 1600, 'url(#sky)'),
  )
  picture = await mist(picture, {
    seed: 111,
    colour: [255, 250, 240],
    waves: [4, 9],
    octaves: 5,
    thickness: (n, _, y) => Math.max(0, n - 0.46) * 3 * Math.max(0, 0.8 - y),
  })
  picture = await lay(picture, village(random))
  picture = await lay(picture, pier())
  picture = await mist(picture, {
    seed: 112,
    colour: [70, 60, 50],
    waves: [40, 30],
    octaves: 3,
    blend: 'multiply',
    thickness: (n, _, y) => (y > 0.545 && y < 0.67 ? n * 0.5 : 0),
  })
  picture = await lay(
    picture,
    each(7, (index) => boat(random, 40 + index * 345, HULLS[index % HULLS.length] ?? HULLS[0])),
  )
  picture = reflect(picture, {
    seed: 12,
    from: WATER,
    ripple: 96,
    tint: [38, 88, 100],
    clouding: [0.24, 0.62],
  })
  picture = await lay(
    picture,
    shape(
      [
        [0, 0],
        [900, 0],
        [0, 1200],
      ],
      '#ffe3ae',
      'opacity="0.35"',
    ),
    { blur: 90, blend: 'screen' },
  )
  return film(picture, { seed: 13, grain: 9, vignette: 0.3, warmth: 5, contrast: 1.08, lift: 9 })
}

function village(random: Random): string {
  const hill = ridge({
    width: 2400,
    bottom: 900,
    step: 30,
    height: (x) => 690 - 90 * Math.sin(x / 640 + 1) - 20 * Math.sin(x / 130),
    fill: '#8fa27e',
  })
  const houses = each(17, (index) => {
    const x = 40 + index * 142 + random.between(-16, 16)
    const y = 770 - 46 * Math.sin(x / 640 + 1) + random.between(-24, 24)
    const wall = random.pick(['#f4ecdd', '#e9c9a0', '#d9dfe0', '#e7b7a0', '#f0e0b8'] as const)
    return (
      rect(x, y, 108, 130, wall) +
      shape(
        [
          [x - 8, y + 4],
          [x + 54, y - 52],
          [x + 116, y + 4],
        ],
        '#7d4a3f',
      ) +
      rect(x + 20, y + 34, 22, 32, '#5a6a74') +
      rect(x + 66, y + 34, 22, 32, '#5a6a74')
    )
  })
  return hill + houses
}

function pier(): string {
  const stone =
    linear('stone', [
      [0, '#cdbb9c'],
      [0.08, '#9b8b75'],
      [1, '#4c453f'],
    ]) + rect(0, 872, 2400, 210, 'url(#stone)')
  const blocks = each(4, (row) =>
    each(21, (column) =>
      rect(
        column * 120 + (row % 2) * 60 - 60,
        892 + row * 48,
        116,
        44,
        '#2e2925',
        `opacity="${0.1 + ((row * 3 + column * 5) % 4) * 0.06}"`,
      ),
    ),
  )
  const posts = each(9, (index) => rect(150 + index * 280, 826, 34, 56, '#3b322b', 'rx="8"'))
  return stone + blocks + posts + rect(0, 868, 2400, 8, '#f3e3c2')
}

/** One boat seen from the bow, moored beside the others. */
function boat(random: Random, x: number, hull: string): string {
  const y = WATER + random.between(0, 4)
  const [middle, high] = [x + 150, random.between(196, 240)]
  const side = path(
    `M${x - 6} ${y - high} Q${middle} ${y - high + 56} ${x + 306} ${y - high} Q${x + 296} ${y - 50} ${middle + 70} ${y} H${middle - 70} Q${x + 4} ${y - 50} ${x - 6} ${y - high} Z`,
    hull,
  )
  const shade = path(
    `M${middle} ${y - high + 30} Q${x + 230} ${y - high + 26} ${x + 306} ${y - high} Q${x + 296} ${y - 50} ${middle + 70} ${y} H${middle} Z`,
    '#000',
    'opacity="0.2"',
  )
  const stripe = path(
    `M${x - 6} ${y - high} Q${middle} ${y - high + 56} ${x + 306} ${y - high} L${x + 305} ${y - high + 26} Q${middle} ${y - high + 84} ${x - 4} ${y - high + 26} Z`,
    '#f7efdf',
  )
  const stem = rect(middle - 5, y - high + 26, 10, high - 30, '#000', 'opacity="0.22"')
  const house =
    rect(x + 80, y - high - 116, 140, 140, '#f2ede1') +
    rect(x + 92, y - high - 96, 116, 50, '#4d6473') +
    rect(x + 146, y - high - 96, 6, 50, '#f2ede1') +
    rect(x + 70, y - high - 130, 160, 18, hull)
  const mast =
    rect(middle - 4, y - high - 400, 8, 290, '#6b5138') +
    line(
      [
        [middle, y - high - 390],
        [x + 10, y - high],
      ],
      '#4a4038',
      2.4,
    ) +
    line(
      [
        [middle, y - high - 390],
        [x + 292, y - high],
      ],
      '#4a4038',
      2.4,
    )
  const floats = each(3, (index) =>
    oval(
      x + 40 + index * 108,
      y - high + 70,
      21,
      random.pick(['#f07f3c', '#f3efe4', '#e4c23f'] as const),
      27,
    ),
  )
  return (
    mast +
    house +
    side +
    shade +
    stripe +
    stem +
    floats +
    rect(x + 24, y - 16, 252, 10, '#7c2a22', 'opacity="0.55"')
  )
}
