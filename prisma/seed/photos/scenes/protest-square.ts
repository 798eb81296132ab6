import { film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'
import { ACROSS, each, line, linear, oval, path, rect, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const COATS = [
  '#2a3a4f',
  '#7c3a36',
  '#b9a284',
  '#43554b',
  '#202731',
  '#95604a',
  '#5d6f87',
  '#c9c3b6',
  '#6b4f6a',
] as const
const SKINS = ['#e3b998', '#c68f6c', '#8d5b41', '#5d3a2b', '#d7a27e'] as const
const FLAGS = ['#c6392f', '#f0ede2', '#2f6a8f', '#e5b33c', '#3c7d52'] as const

/** A large crowd with flags and plain signs before a domed building. */
export const protestSquare: Scene = async (random) => {
  let picture = await paint(
    LANDSCAPE,
    linear('sky', [
      [0, '#8fa9bf'],
      [0.4, '#d3dcdd'],
      [0.6, '#efe6d6'],
    ]) + rect(0, 0, 2400, 1600, 'url(#sky)'),
  )
  picture = await mist(picture, {
    seed: 171,
    colour: [250, 250, 248],
    waves: [4, 8],
    octaves: 5,
    thickness: (n, _, y) => Math.max(0, n - 0.42) * 2.4 * Math.max(0, 0.9 - y),
  })
  picture = await lay(picture, sides() + building())
  picture = await mist(picture, {
    seed: 172,
    colour: [226, 222, 212],
    waves: [3, 4],
    thickness: (n, _, y) => (y > 0.25 && y < 0.62 ? n * 0.5 : 0),
  })
  for (let row = 0; row < 12; row += 1) {
    picture =
      row % 3 === 0
        ? await lay(picture, crowd(random, row) + crowd(random, row + 1) + crowd(random, row + 2))
        : picture
  }
  return film(picture, { seed: 19, grain: 11, vignette: 0.34, contrast: 1.08, warmth: 2, lift: 10 })
}

function building(): string {
  const stone = linear(
    'stone',
    [
      [0, '#d9cdb8'],
      [0.4, '#f3ead8'],
      [1, '#a89c8c'],
    ],
    ACROSS,
  )
  const copper = linear(
    'dome',
    [
      [0, '#5d8d80'],
      [0.4, '#9cc4b2'],
      [1, '#3d675f'],
    ],
    ACROSS,
  )
  const dome =
    path('M930 380 Q940 130 1200 110 Q1460 130 1470 380 Z', 'url(#dome)') +
    each(7, (index) =>
      path(
        `M${980 + index * 73} 380 Q${1060 + index * 46} 180 1200 112`,
        'none',
        'stroke="#3d675f" stroke-width="4" opacity="0.6"',
      ),
    )
  const lantern =
    rect(1166, 40, 68, 76, '#efe6d4') +
    path('M1156 42 Q1200 -10 1244 42 Z', '#6f9c8e') +
    rect(1197, -40, 6, 50, '#4a4a48')
  const drum =
    rect(920, 376, 560, 120, 'url(#stone)') +
    each(11, (index) => rect(944 + index * 49, 396, 24, 80, '#7d7468', 'opacity="0.7"'))
  const front =
    rect(560, 520, 1280, 460, 'url(#stone)') +
    shape(
      [
        [820, 520],
        [1200, 420],
        [1580, 520],
      ],
      '#e9dfcb',
    ) +
    rect(540, 508, 1320, 26, '#cbbfa9')
  const columns = each(
    8,
    (index) =>
      rect(846 + index * 98, 548, 42, 420, '#fbf4e4') +
      rect(876 + index * 98, 548, 12, 420, '#a89c8c', 'opacity="0.6"'),
  )
  const windows = [580, 640, 700, 760, 1610, 1670, 1730, 1790]
    .map((x) => rect(x, 580, 30, 110, '#5f6468') + rect(x, 760, 30, 130, '#5f6468'))
    .join('')
  return stone + copper + lantern + dome + drum + front + columns + windows
}

function sides(): string {
  const block = (x: number, width: number, top: number) =>
    rect(x, top, width, 560, '#b5a591') +
    each(5, (row) =>
      each(width / 78, (column) =>
        rect(x + 22 + column * 78, top + 44 + row * 96, 36, 62, '#5b605f', 'opacity="0.65"'),
      ),
    )
  return block(-20, 480, 440) + block(1930, 500, 470)
}

/** One row of people; rows nearer to us are larger. */
function crowd(random: Random, row: number): string {
  const size = 0.26 + row * 0.085 + row * row * 0.008
  const y = 905 + row * 40 + row * row * 3.2
  const count = Math.ceil(2560 / (74 * size))
  const people = each(count, (index) =>
    person(
      random,
      -60 + index * 74 * size + random.between(-14, 14) * size,
      y + random.between(-16, 16) * size,
      size,
    ),
  )
  const raised = each(Math.max(2, 9 - row * 0.6), () => banner(random, random.between(0, 2400), y, size))
  return raised + people
}

function person(random: Random, x: number, y: number, size: number): string {
  const coat = random.pick(COATS)
  const hair = random.pick(['#2b211c', '#57402e', '#8a6a45', '#1a1817', '#a8a29a'] as const)
  const body = path(
    `M${x - 46 * size} ${y + 300 * size} V${y + 84 * size} Q${x - 40 * size} ${y + 40 * size} ${x} ${y + 36 * size} Q${x + 40 * size} ${y + 40 * size} ${x + 46 * size} ${y + 84 * size} V${y + 300 * size} Z`,
    coat,
  )
  // Most people look towards the building, so we see their hair.
  const face = random.chance(0.3) ? oval(x, y + 8 * size, 21 * size, random.pick(SKINS), 24 * size) : ''
  const arm = random.chance(0.1)
    ? line(
        [
          [x + 34 * size, y + 70 * size],
          [x + 56 * size, y - 70 * size],
        ],
        coat,
        17 * size,
        'stroke-linecap="round"',
      )
    : ''
  return body + arm + oval(x, y, 25 * size, hair, 29 * size) + face
}

function banner(random: Random, x: number, y: number, size: number): string {
  const top = y - random.between(150, 330) * size
  const pole = line(
    [
      [x, y + 60 * size],
      [x, top],
    ],
    '#6b5a45',
    6 * size,
  )
  const colour = random.pick(FLAGS)
  if (random.chance(0.5)) {
    const tilt = random.between(-9, 9)
    const marks = [0.26, 0.5, 0.74]
      .map((part) =>
        rect(
          x - 62 * size,
          top + 110 * size * part - 4,
          124 * size * (0.6 + part * 0.4),
          9 * size,
          '#2a2a2a',
          'opacity="0.55"',
        ),
      )
      .join('')
    return `<g transform="rotate(${tilt} ${x} ${y})">${pole}${rect(x - 78 * size, top, 156 * size, 110 * size, random.chance(0.7) ? '#f4efe3' : colour)}${marks}</g>`
  }
  const [w, h] = [200 * size, 110 * size]
  return (
    pole +
    path(
      `M${x} ${top} Q${x + w * 0.3} ${top - h * 0.3} ${x + w * 0.55} ${top + h * 0.06} T${x + w} ${top} V${top + h} Q${x + w * 0.75} ${top + h * 0.8} ${x + w * 0.5} ${top + h * 1.08} T${x} ${top + h} Z`,
      colour,
    )
  )
}
