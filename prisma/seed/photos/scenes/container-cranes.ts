import { bloom, film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'
import { reflect } from '../darkroom/reflect.ts'
import { each, line, linear, oval, radial, rect, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const QUAY = 1190
const COLOURS = [
  '#9c3f2e',
  '#2f5f7d',
  '#c98a3a',
  '#5d6f5a',
  '#7b2f3a',
  '#d8cdbb',
  '#3d4a63',
  '#a35c32',
] as const

/** Four cranes with raised booms above stacked containers, early in the morning. */
export const containerCranes: Scene = async (random) => {
  let picture = await paint(LANDSCAPE, sky)
  picture = await mist(picture, {
    seed: 51,
    colour: [255, 206, 170],
    waves: [4, 12],
    octaves: 5,
    thickness: (n, _, y) => Math.max(0, n - 0.45) * 2 * Math.max(0, 1 - y),
  })
  picture = await lay(picture, crane(470, 0.72, '#8f8792') + crane(2050, 0.78, '#85808d'))
  picture = await mist(picture, {
    seed: 52,
    colour: [248, 208, 170],
    waves: [3, 3],
    thickness: (n, _, y) => (y > 0.35 && y < 0.8 ? (y - 0.35) * n * 1.5 : 0),
  })
  picture = await lay(picture, crane(960, 1, '#3d3f50') + crane(1560, 1.04, '#33364a'))
  picture = await lay(picture, stacks(random) + edge())
  picture = reflect(picture, {
    seed: 8,
    from: QUAY + 80,
    ripple: 80,
    tint: [52, 62, 82],
    clouding: [0.3, 0.62],
  })
  picture = await bloom(picture, { above: 205, radius: 60, amount: 0.7 })
  return film(picture, { seed: 6, grain: 10, vignette: 0.34, contrast: 1.07, warmth: 3, lift: 9 })
}

const sky =
  linear('sky', [
    [0, '#6b83a8'],
    [0.4, '#b9aebb'],
    [0.66, '#f3c19a'],
    [0.76, '#ffdcae'],
  ]) +
  rect(0, 0, 2400, 1600, 'url(#sky)') +
  radial('sun', [
    [0, '#fff6dc', 1],
    [0.12, '#ffe7b8', 0.8],
    [1, '#ffd199', 0],
  ]) +
  oval(1270, 1010, 620, 'url(#sun)')

/** A ship-to-shore crane: portal, machine house, tie bars and the boom lifted over the water side. */
function crane(x: number, size: number, colour: string): string {
  const at = (dx: number, up: number): [number, number] => [x + dx * size, QUAY - up * size]
  const bar = (points: [number, number][], width: number) =>
    line(
      points.map(([dx, up]) => at(dx, up)),
      colour,
      width * size,
      'stroke-linejoin="round"',
    )
  const portal =
    bar(
      [
        [-150, 0],
        [-120, 620],
      ],
      24,
    ) +
    bar(
      [
        [150, 0],
        [120, 620],
      ],
      24,
    ) +
    bar(
      [
        [-142, 190],
        [142, 190],
      ],
      22,
    ) +
    bar(
      [
        [-120, 616],
        [120, 616],
      ],
      20,
    )
  const braces =
    bar(
      [
        [-142, 190],
        [120, 616],
      ],
      9,
    ) +
    bar(
      [
        [142, 190],
        [-120, 616],
      ],
      9,
    )
  const girder =
    bar(
      [
        [-150, 640],
        [360, 640],
      ],
      30,
    ) +
    bar(
      [
        [120, 616],
        [330, 656],
      ],
      8,
    )
  const apex =
    bar(
      [
        [-120, 616],
        [-40, 900],
        [100, 616],
      ],
      15,
    ) +
    bar(
      [
        [-40, 900],
        [340, 652],
      ],
      6,
    )
  const boom =
    bar(
      [
        [-140, 640],
        [-372, 1030],
      ],
      26,
    ) +
    bar(
      [
        [-40, 900],
        [-262, 850],
      ],
      5,
    ) +
    bar(
      [
        [-40, 900],
        [-350, 1000],
      ],
      5,
    )
  const lattice = each(9, (index) =>
    bar(
      [
        [-150 - index * 25, 655 + index * 42],
        [-178 - index * 25, 655 + index * 42],
      ],
      5,
    ),
  )
  const house =
    rect(...at(170, 720), 130 * size, 76 * size, colour) + rect(...at(20, 606), 60 * size, 46 * size, colour)
  const lamp = oval(...at(-40, 905), 6 * size, '#ffefc9') + oval(...at(-372, 1034), 6 * size, '#ff7a5c')
  return portal + braces + girder + apex + boom + lattice + house + lamp
}

function stacks(random: Random): string {
  return each(16, (column) => {
    const x = 20 + column * 150
    const high = 2 + Math.floor(random.between(0, 3.6))
    return each(high, (level) => container(random, x, QUAY - 12 - (level + 1) * 66))
  })
}

function container(random: Random, x: number, y: number): string {
  const colour = random.pick(COLOURS)
  const ribs = each(11, (index) => rect(x + 8 + index * 12.6, y + 6, 4, 52, '#000', 'opacity="0.2"'))
  return (
    rect(x, y, 146, 64, colour) +
    ribs +
    rect(x, y, 146, 5, '#ffe9cf', 'opacity="0.35"') +
    rect(x, y + 58, 146, 6, '#000', 'opacity="0.35"') +
    rect(x, y, 5, 64, '#000', 'opacity="0.3"')
  )
}

function edge(): string {
  const wall =
    linear('wall', [
      [0, '#77706f'],
      [0.2, '#4c4a52'],
      [1, '#24262f'],
    ]) + rect(0, QUAY - 12, 2400, 94, 'url(#wall)')
  const fenders = each(17, (index) => rect(50 + index * 148, QUAY + 10, 40, 72, '#14161d', 'rx="8"'))
  return (
    wall +
    rect(0, QUAY - 14, 2400, 6, '#e9c9a0', 'opacity="0.8"') +
    fenders +
    shape(
      [
        [0, QUAY + 78],
        [2400, QUAY + 78],
        [2400, QUAY + 84],
        [0, QUAY + 84],
      ],
      '#14161d',
    )
  )
}
