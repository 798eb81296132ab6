import { bloom, film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'
import { each, linear, oval, path, radial, rect, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const FRUIT = {
  red: ['#ff8d6b', '#c9302a', '#6f1418'],
  green: ['#e4f08a', '#8fb43a', '#46661c'],
  gold: ['#ffe9a3', '#e7a432', '#8f5212'],
  leaf: ['#a9d36b', '#4c8a3a', '#1f4a22'],
  squash: ['#ffd08a', '#d9772b', '#7d360f'],
} as const
type Fruit = keyof typeof FRUIT

/** A stall under a striped awning, piled with apples, squash and greens. */
export const marketStall: Scene = async (random) => {
  let picture = await paint(LANDSCAPE, rect(0, 0, 2400, 1600, '#3b3028'))
  picture = await lay(picture, street(random), { blur: 26 })
  picture = await lay(picture, balls() + crates(random))
  picture = await lay(picture, awning())
  picture = await lay(
    picture,
    shape(
      [
        [0, 330],
        [2400, 330],
        [2400, 620],
        [0, 480],
      ],
      '#120c0a',
      'opacity="0.55"',
    ),
    { blur: 60, blend: 'multiply' },
  )
  picture = await mist(picture, {
    seed: 81,
    colour: [255, 224, 170],
    waves: [2, 3],
    blend: 'screen',
    thickness: (n, x, y) => Math.max(0, n - 0.4) * 0.5 * (1 - x) * (1 - y * 0.5),
  })
  picture = await bloom(picture, { above: 205, radius: 40, amount: 0.5 })
  return film(picture, { seed: 10, grain: 9, vignette: 0.4, warmth: 6, contrast: 1.08, lift: 8 })
}

/** The street behind, out of focus: walls, lamps, people. */
function street(random: Random): string {
  const walls = each(7, (index) =>
    rect(index * 360 - 40, 280, 340, 620, random.pick(['#8c7b66', '#6f6a66', '#a08a6a', '#7f6655'] as const)),
  )
  const people = each(9, () => {
    const x = random.between(60, 2340)
    const coat = random.pick(['#2c3848', '#7c3a33', '#40513f', '#c2a06a', '#232323'] as const)
    return rect(x, 560, 110, 420, coat, 'rx="50"') + oval(x + 55, 520, 46, '#b78d72', 56)
  })
  const lamps = each(12, () =>
    oval(
      random.between(0, 2400),
      random.between(330, 560),
      random.between(16, 40),
      '#ffdf9d',
      undefined,
      'opacity="0.8"',
    ),
  )
  return walls + people + lamps
}

function balls(): string {
  return (Object.keys(FRUIT) as Fruit[])
    .map((name) => {
      const [light, middle, dark] = FRUIT[name]
      return radial(
        name,
        [
          [0, light],
          [0.45, middle],
          [1, dark],
        ],
        'cx="0.36" cy="0.3" r="0.75"',
      )
    })
    .join('')
}

/** Four rows of crates on a slope, the nearest the largest. */
function crates(random: Random): string {
  const plan: readonly (readonly Fruit[])[] = [
    ['leaf', 'green', 'red', 'leaf', 'gold', 'green'],
    ['red', 'leaf', 'gold', 'squash', 'green'],
    ['gold', 'red', 'leaf', 'squash'],
  ]
  return plan
    .map((row, index) =>
      row
        .map((fruit, place) => {
          const width = 2560 / row.length
          return crate(random, -80 + place * width, 800 + index * 245, width, fruit, 1 + index * 0.32)
        })
        .join(''),
    )
    .join('')
}

function crate(random: Random, x: number, y: number, width: number, fruit: Fruit, size: number): string {
  const pile = each(4, (layer) =>
    heap(random, { x, y: y - 74 * size + layer * 40 * size, width, fruit, size }),
  )
  const slats = each(
    3,
    (index) =>
      rect(
        x + 6,
        y + 58 * size + index * 42 * size,
        width - 12,
        36 * size,
        index % 2 ? '#a37a4c' : '#b58a58',
      ) + rect(x + 6, y + 58 * size + index * 42 * size, width - 12, 4, '#ecc795', 'opacity="0.6"'),
  )
  const posts =
    rect(x + 6, y + 40 * size, 22 * size, 150 * size, '#8a6238') +
    rect(x + width - 28 * size, y + 40 * size, 22 * size, 150 * size, '#8a6238')
  return rect(x, y + 30 * size, width, 170 * size, '#1d130c') + pile + slats + posts
}

type Heap = { x: number; y: number; width: number; fruit: Fruit; size: number }

function heap(random: Random, { x, y, width, fruit, size }: Heap): string {
  const radius = (fruit === 'squash' ? 66 : fruit === 'leaf' ? 52 : 40) * size
  const count = Math.floor(width / (radius * 1.35))
  return each(count, (index) => {
    const cx =
      x + radius * 0.8 + index * ((width - radius * 1.6) / Math.max(1, count - 1)) + random.between(-9, 9)
    const cy = y + random.between(-8, 14) + Math.abs(index - count / 2) * 3
    return fruit === 'leaf' ? cabbage(cx, cy, radius) : roundFruit(cx, cy, radius, fruit)
  })
}

function roundFruit(x: number, y: number, radius: number, fruit: Fruit): string {
  const ribs =
    fruit === 'squash'
      ? [0.35, 0.75]
          .map(
            (part) =>
              `<ellipse cx="${x}" cy="${y}" rx="${radius * part}" ry="${radius * 0.84}" fill="none" stroke="#8a3d10" stroke-width="4" opacity="0.5"/>`,
          )
          .join('')
      : ''
  return (
    oval(x, y + 4, radius, '#1a0d08', radius * 0.94, 'opacity="0.5"') +
    oval(x, y, radius, `url(#${fruit})`, radius * 0.92) +
    ribs +
    rect(x - 2, y - radius, 5, radius * 0.34, '#4f3717') +
    oval(x - radius * 0.34, y - radius * 0.4, radius * 0.14, '#ffffff', radius * 0.1, 'opacity="0.6"')
  )
}

function cabbage(x: number, y: number, radius: number): string {
  return (
    oval(x, y, radius, 'url(#leaf)') +
    [0.85, 0.62, 0.38]
      .map((part, index) =>
        path(
          `M${x - radius * part} ${y} Q${x - radius * 0.2} ${y - radius * part * 1.3} ${x + radius * part} ${y + radius * 0.2 * index} Q${x} ${y + radius * part} ${x - radius * part} ${y} Z`,
          ['#5f9c45', '#86bb5c', '#b3d884'][index] ?? '',
          'opacity="0.75"',
        ),
      )
      .join('')
  )
}

function awning(): string {
  const stripes = each(20, (index) => {
    const x = index * 130 - 100
    const colour = index % 2 ? '#f1e7d3' : '#a32d2b'
    const cloth = shape(
      [
        [x + 60, -10],
        [x + 190, -10],
        [x + 130, 250],
        [x, 250],
      ],
      colour,
    )
    const scallop = path(`M${x} 248 H${x + 130} V300 Q${x + 65} 366 ${x} 300 Z`, colour)
    return (
      cloth + scallop + path(`M${x} 248 H${x + 130} V300 Q${x + 65} 366 ${x} 300 Z`, '#000', 'opacity="0.22"')
    )
  })
  return (
    stripes +
    linear('cloth', [
      [0, '#fff2d0', 0.25],
      [1, '#2b0f0c', 0.35],
    ]) +
    rect(0, 0, 2400, 250, 'url(#cloth)')
  )
}
