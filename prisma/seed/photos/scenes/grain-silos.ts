import { film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'
import { ACROSS, each, line, linear, path, rect, ridge, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const GROUND = 1130

/** Pale silos above a railway spur on a plain, under a wide late sky. */
export const grainSilos: Scene = async (random) => {
  let picture = await paint(LANDSCAPE, sky)
  picture = await mist(picture, {
    seed: 21,
    colour: [255, 246, 232],
    waves: [4, 9],
    octaves: 5,
    thickness: (n, _, y) => Math.max(0, n - 0.46) * 3.4 * Math.max(0, 1 - y * 1.2),
  })
  picture = await mist(picture, {
    seed: 22,
    colour: [120, 132, 158],
    waves: [3, 9],
    octaves: 5,
    thickness: (n, _, y) => Math.max(0, n - 0.56) * 2 * Math.max(0, 0.9 - y),
  })
  picture = await lay(picture, plain(random))
  picture = await lay(picture, silos())
  picture = await lay(picture, shadows, { blur: 10, blend: 'multiply' })
  picture = await lay(picture, track())
  picture = await mist(picture, {
    seed: 23,
    colour: [96, 74, 30],
    waves: [40, 160],
    blend: 'multiply',
    thickness: (n, _, y) => (y > 0.71 ? Math.max(0, n - 0.45) * 1.2 : 0),
  })
  return film(picture, { seed: 3, grain: 10, vignette: 0.32, warmth: 6, contrast: 1.04, lift: 10 })
}

const sky =
  linear('sky', [
    [0, '#5b86b5'],
    [0.4, '#a9c3d6'],
    [0.66, '#f1dfbb'],
    [0.71, '#f7d9a2'],
  ]) + rect(0, 0, 2400, 1600, 'url(#sky)')

function plain(random: Random): string {
  const woods = ridge({
    width: 2400,
    bottom: GROUND + 4,
    step: 14,
    height: (x) => GROUND - 16 - 10 * Math.sin(x / 90) - random.between(0, 12),
    fill: '#77806a',
  })
  const field =
    linear('field', [
      [0, '#c9a758'],
      [0.25, '#b98f43'],
      [1, '#6d5427'],
    ]) + rect(0, GROUND, 2400, 470, 'url(#field)')
  const furrows = each(46, (index) =>
    line(
      [
        [1900, GROUND],
        [-2600 + index * 170, 1600],
      ],
      '#8a6a30',
      3 + (index % 3),
      'opacity="0.28"',
    ),
  )
  return woods + field + furrows
}

function silos(): string {
  const concrete = linear(
    'silo',
    [
      [0, '#fdf1d9'],
      [0.28, '#f4e3c4'],
      [0.6, '#bfae99'],
      [1, '#776f70'],
    ],
    ACROSS,
  )
  const steel = linear(
    'steel',
    [
      [0, '#f7efe2'],
      [0.5, '#a9a6a4'],
      [1, '#62626b'],
    ],
    ACROSS,
  )
  const tower =
    rect(700, 300, 190, 840, 'url(#silo)') +
    rect(686, 280, 218, 30, '#8b8178') +
    each(3, (index) => rect(752, 370 + index * 90, 34, 46, '#564f52'))
  const row = each(6, (index) => silo(900 + index * 186))
  const gallery =
    rect(870, 452, 1190, 62, '#cfc2b0') +
    rect(870, 498, 1190, 18, '#7d746f') +
    each(18, (index) => rect(900 + index * 64, 466, 30, 22, '#57555c'))
  const small = each(2, (index) => bin(2080 + index * 150, 830))
  return concrete + steel + row + gallery + tower + small + shed
}

function silo(x: number): string {
  const seams = each(7, (index) => rect(x, 560 + index * 84, 178, 3, '#6d625a', 'opacity="0.25"'))
  return (
    rect(x, 512, 178, 632, 'url(#silo)') +
    seams +
    path(`M${x} 512 Q${x + 89} 492 ${x + 178} 512 Z`, '#efe2cb')
  )
}

function bin(x: number, top: number): string {
  const ribs = each(12, (index) => rect(x, top + 60 + index * 21, 136, 2, '#4b4d55', 'opacity="0.3"'))
  return (
    rect(x, top + 50, 136, 266, 'url(#steel)') +
    shape(
      [
        [x - 6, top + 52],
        [x + 68, top],
        [x + 142, top + 52],
      ],
      '#b9b4af',
    ) +
    ribs
  )
}

const shed =
  shape(
    [
      [430, 1140],
      [430, 980],
      [560, 930],
      [690, 980],
      [690, 1140],
    ],
    '#8c3b2c',
  ) +
  shape(
    [
      [420, 986],
      [560, 926],
      [700, 986],
      [690, 996],
      [560, 942],
      [430, 996],
    ],
    '#d8cfc2',
  ) +
  rect(520, 1040, 80, 100, '#3d1b17')

const shadows = shape(
  [
    [690, 1140],
    [2380, 1140],
    [2400, 1190],
    [2400, 1260],
    [820, 1196],
  ],
  '#5a4a52',
  'opacity="0.75"',
)

function track(): string {
  const bed = shape(
    [
      [1930, GROUND + 6],
      [1950, GROUND + 6],
      [1020, 1600],
      [180, 1600],
    ],
    '#8f8176',
  )
  const ties = each(40, (index) => {
    const part = 1 / (1 + (40 - index) * 0.16)
    const y = GROUND + 8 + 470 * part ** 1.25
    const [left, right] = [1936 - 1640 * part ** 1.25, 1946 - 1030 * part ** 1.25]
    return shape(
      [
        [left, y],
        [right, y],
        [right, y + 15 * part],
        [left, y + 15 * part],
      ],
      '#4d3f36',
    )
  })
  const rail = (foot: number) =>
    shape(
      [
        [1937, GROUND + 6],
        [1939, GROUND + 6],
        [foot + 26, 1600],
        [foot, 1600],
      ],
      '#4b3f3c',
    ) +
    line(
      [
        [1938, GROUND + 6],
        [foot + 8, 1600],
      ],
      '#ffe9c4',
      5,
    )
  return bed + ties + rail(400) + rail(820)
}
