import { bloom, film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'
import { each, line, linear, oval, path, radial, rect, ridge } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const PLAIN = 1180
const PYLONS = [
  { x: 2080, size: 1.5 },
  { x: 1390, size: 0.82 },
  { x: 1010, size: 0.46 },
  { x: 806, size: 0.27 },
  { x: 690, size: 0.16 },
] as const
const ARMS = [
  { up: 470, wide: 120 },
  { up: 560, wide: 170 },
  { up: 650, wide: 120 },
] as const

/** Pylons and cables across flat farmland towards the horizon at sunset. */
export const powerLines: Scene = async (random) => {
  let picture = await paint(LANDSCAPE, sky)
  picture = await mist(picture, {
    seed: 141,
    colour: [92, 52, 78],
    waves: [3, 16],
    octaves: 5,
    thickness: (n, _, y) => Math.max(0, n - 0.46) * 3 * (y < 0.7 ? 1 - y * 0.6 : 0),
  })
  picture = await mist(picture, {
    seed: 142,
    colour: [255, 170, 96],
    waves: [4, 26],
    octaves: 4,
    thickness: (n, _, y) => (y > 0.3 && y < 0.72 ? Math.max(0, n - 0.52) * 2.4 : 0),
  })
  picture = await lay(picture, land(random))
  picture = await lay(picture, [...PYLONS].reverse().map(pylon).join('') + cables())
  picture = await bloom(picture, { above: 205, radius: 80, amount: 0.8 })
  return film(picture, { seed: 16, grain: 11, vignette: 0.38, warmth: 4, contrast: 1.08 })
}

const sky =
  linear('sky', [
    [0, '#2c3a66'],
    [0.35, '#8a5a7c'],
    [0.58, '#e2794f'],
    [0.7, '#ffc46a'],
    [0.74, '#ffe29a'],
  ]) +
  rect(0, 0, 2400, 1600, 'url(#sky)') +
  radial('sun', [
    [0, '#fffbe2', 1],
    [0.07, '#fff0b4', 1],
    [0.1, '#ffd37a', 0.5],
    [1, '#ffae5c', 0],
  ]) +
  oval(560, 1104, 640, 'url(#sun)')

function land(random: Random): string {
  const woods = ridge({
    width: 2400,
    bottom: PLAIN + 6,
    step: 12,
    height: (x) => PLAIN - 14 - 12 * Math.sin(x / 200) - random.between(0, 14),
    fill: '#3b2a36',
  })
  const field =
    linear('field', [
      [0, '#7a4a3a'],
      [0.2, '#4a3233'],
      [1, '#150f18'],
    ]) + rect(0, PLAIN, 2400, 420, 'url(#field)')
  const furrows = each(50, (index) =>
    line(
      [
        [560, PLAIN],
        [-2400 + index * 150, 1600],
      ],
      index % 2 ? '#f0a067' : '#120c14',
      3,
      'opacity="0.2"',
    ),
  )
  return woods + field + furrows
}

function foot(size: number): number {
  return PLAIN + 8 + 190 * size
}

function pylon({ x, size }: (typeof PYLONS)[number]): string {
  const y = foot(size)
  const at = (dx: number, up: number): [number, number] => [x + dx * size, y - up * size]
  const bar = (points: [number, number][], width: number) =>
    line(
      points.map(([dx, up]) => at(dx, up)),
      '#1b1320',
      Math.max(1.6, width * size),
    )
  const legs =
    bar(
      [
        [-74, 0],
        [-22, 400],
        [-14, 690],
        [0, 760],
      ],
      9,
    ) +
    bar(
      [
        [74, 0],
        [22, 400],
        [14, 690],
        [0, 760],
      ],
      9,
    )
  const lattice = each(9, (index) => {
    const half = (step: number) => (step < 5 ? 74 - step * 10.4 : 24 - (step - 5) * 2.4)
    const [low, high] = [index * 76, (index + 1) * 76]
    return (
      bar(
        [
          [-half(index), low],
          [half(index + 1), high],
        ],
        4,
      ) +
      bar(
        [
          [half(index), low],
          [-half(index + 1), high],
        ],
        4,
      )
    )
  })
  const arms = ARMS.map(
    ({ up, wide }) =>
      bar(
        [
          [-wide, up],
          [0, up + 26],
          [wide, up],
        ],
        6,
      ) +
      bar(
        [
          [-wide, up],
          [wide, up],
        ],
        6,
      ) +
      [-wide, wide]
        .map((dx) =>
          bar(
            [
              [dx, up],
              [dx, up - 34],
            ],
            7,
          ),
        )
        .join(''),
  ).join('')
  return legs + lattice + arms
}

/** Every cable hangs from pylon to pylon, and on past us at the right edge. */
function cables(): string {
  const stops = [{ x: 3300, size: 2.6 }, ...PYLONS]
  return stops
    .slice(1)
    .map((to, index) => {
      const from = stops[index] ?? to
      return ARMS.flatMap(({ up, wide }) =>
        [-wide, wide].map((dx) => {
          const [x1, y1] = [from.x + dx * from.size, foot(from.size) - (up - 34) * from.size]
          const [x2, y2] = [to.x + dx * to.size, foot(to.size) - (up - 34) * to.size]
          const sag = 90 * from.size
          return path(
            `M${x1} ${y1} Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + sag} ${x2} ${y2}`,
            'none',
            `stroke="#1b1320" stroke-width="${Math.max(1.4, 2.6 * to.size)}"`,
          )
        }),
      ).join('')
    })
    .join('')
}
