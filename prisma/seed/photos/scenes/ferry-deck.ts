import { film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'
import { each, line, linear, oval, path, rect, ridge, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const HORIZON = 640
const RAIL = 1010

/** An empty ferry deck with wet benches; a white wake leads back to a distant town. */
export const ferryDeck: Scene = async (random) => {
  let picture = await paint(LANDSCAPE, backdrop)
  picture = await mist(picture, {
    seed: 181,
    colour: [92, 104, 120],
    waves: [3, 8],
    octaves: 5,
    thickness: (n, _, y) => Math.max(0, n - 0.4) * 2.2 * (y < 0.4 ? 1 - y : 0),
  })
  picture = await lay(picture, town(random), { blur: 1 })
  picture = await mist(picture, {
    seed: 182,
    colour: [232, 240, 240],
    waves: [60, 300],
    octaves: 2,
    thickness: (n, _, y) => (y > 0.405 && y < 0.66 ? Math.max(0, n - 0.52) * 2 * (y - 0.3) : 0),
  })
  picture = await lay(picture, wake, { blur: 10 })
  picture = await mist(picture, {
    seed: 183,
    colour: [250, 253, 252],
    waves: [46, 90],
    octaves: 4,
    thickness: (n, x, y) =>
      y > 0.41 && y < 0.66
        ? Math.max(0, n - 0.44) * 3.4 * Math.max(0, 1 - Math.abs(x - 0.5) / (0.02 + (y - 0.4) * 0.75))
        : 0,
  })
  picture = await lay(picture, railing() + deck())
  picture = await lay(
    picture,
    each(2, (row) =>
      each(3 - row, (index) =>
        bench(150 + row * 20 + index * (780 + row * 420), 1170 + row * 250, 1 + row * 0.5),
      ),
    ),
  )
  picture = await mist(picture, {
    seed: 184,
    colour: [226, 236, 240],
    waves: [5, 26],
    thickness: (n, _, y) => (y > 0.66 ? Math.max(0, n - 0.5) * 0.9 : 0),
  })
  return film(picture, { seed: 21, grain: 10, vignette: 0.36, warmth: -4, contrast: 1.1, lift: 9 })
}

const backdrop =
  linear('sky', [
    [0, '#6f8294'],
    [0.7, '#b9c4ca'],
    [1, '#e8dfcf'],
  ]) +
  rect(0, 0, 2400, HORIZON, 'url(#sky)') +
  linear('sea', [
    [0, '#8ea5ad'],
    [0.3, '#4f7482'],
    [1, '#2d505e'],
  ]) +
  rect(0, HORIZON, 2400, 960, 'url(#sea)')

const wake =
  shape(
    [
      [1150, HORIZON + 12],
      [1240, HORIZON + 12],
      [1700, RAIL + 40],
      [700, RAIL + 40],
    ],
    '#e9f2f1',
    'opacity="0.32"',
  ) +
  shape(
    [
      [1180, HORIZON + 12],
      [1210, HORIZON + 12],
      [1500, RAIL + 40],
      [900, RAIL + 40],
    ],
    '#6f959e',
    'opacity="0.5"',
  )

function town(random: Random): string {
  const hills = ridge({
    width: 2400,
    bottom: HORIZON + 2,
    step: 22,
    height: (x) => HORIZON - 50 - 40 * Math.sin(x / 480 + 2) - 12 * Math.sin(x / 120),
    fill: '#8495a0',
  })
  const houses = each(70, () => {
    const x = random.between(640, 1800)
    const y = HORIZON - random.between(8, 54) * (1 - Math.abs(x - 1200) / 900)
    return rect(
      x,
      y,
      random.between(12, 26),
      HORIZON - y,
      random.pick(['#c9c3b8', '#a99f97', '#8c8f95', '#d9cdb9'] as const),
    )
  })
  const spire =
    shape(
      [
        [1330, HORIZON - 30],
        [1342, HORIZON - 120],
        [1354, HORIZON - 30],
      ],
      '#6f7b86',
    ) + rect(1000, HORIZON - 96, 9, 90, '#7b858d')
  return hills + houses + spire + rect(560, HORIZON - 5, 1320, 6, '#5d6a72')
}

function railing(): string {
  const bars = [0, 44, 88, 132]
    .map((down) => rect(0, RAIL - 190 + down, 2400, down === 0 ? 20 : 7, '#f0f3f1'))
    .join('')
  const posts = each(
    13,
    (index) =>
      rect(20 + index * 196, RAIL - 190, 16, 214, '#dfe5e4') +
      rect(32 + index * 196, RAIL - 190, 4, 214, '#8a979b'),
  )
  const ring =
    oval(1960, RAIL - 80, 88, '#e2542f') +
    oval(1960, RAIL - 80, 46, '#6a8791') +
    [0, 90, 180, 270]
      .map(
        (turn) =>
          `<g transform="rotate(${turn + 45} 1960 ${RAIL - 80})">${rect(1944, RAIL - 170, 32, 46, '#f6f3ea')}</g>`,
      )
      .join('')
  const pole =
    line(
      [
        [1200, RAIL],
        [1168, RAIL - 470],
      ],
      '#d8dedd',
      12,
    ) +
    path(
      `M1168 ${RAIL - 466} Q1080 ${RAIL - 500} 1010 ${RAIL - 440} T880 ${RAIL - 440} V${RAIL - 320} Q960 ${RAIL - 330} 1020 ${RAIL - 340} T1176 ${RAIL - 356} Z`,
      '#2f6a86',
    )
  return bars + posts + ring + pole
}

function deck(): string {
  const floor =
    linear('deck', [
      [0, '#6d8a80'],
      [0.3, '#4f6f67'],
      [1, '#2a433f'],
    ]) + rect(0, RAIL + 20, 2400, 580, 'url(#deck)')
  const seams = each(25, (index) =>
    shape(
      [
        [index * 100 - 2, RAIL + 20],
        [index * 100 + 2, RAIL + 20],
        [1200 + (index * 100 - 1200) * 1.9 + 3, 1600],
        [1200 + (index * 100 - 1200) * 1.9 - 3, 1600],
      ],
      '#1c302d',
      'opacity="0.5"',
    ),
  )
  return (
    floor +
    seams +
    rect(0, RAIL + 10, 2400, 26, '#dfe5e4') +
    rect(0, RAIL + 36, 2400, 14, '#1c302d', 'opacity="0.5"')
  )
}

/** A slatted bench and its mirror image on the wet deck. */
function bench(x: number, y: number, size: number): string {
  const wide = 600 * size
  const slats = each(
    4,
    (index) =>
      rect(x, y - (190 - index * 40) * size, wide, 28 * size, index % 2 ? '#e3e0d2' : '#f3f0e4') +
      rect(x, y - (166 - index * 40) * size, wide, 5 * size, '#7f8a84'),
  )
  const seat =
    shape(
      [
        [x - 14 * size, y],
        [x + wide + 14 * size, y],
        [x + wide + 44 * size, y + 48 * size],
        [x - 44 * size, y + 48 * size],
      ],
      '#f6f3e8',
    ) + rect(x - 44 * size, y + 48 * size, wide + 88 * size, 16 * size, '#8b958f')
  const legs = [30, 300, 570]
    .map((dx) => rect(x + dx * size, y + 60 * size, 18 * size, 80 * size, '#9aa5a2'))
    .join('')
  const mirror =
    rect(x - 40 * size, y + 146 * size, wide + 80 * size, 60 * size, '#dfe8e6', 'opacity="0.2"') +
    oval(x + wide / 2, y + 144 * size, wide * 0.56, '#142422', 14 * size, 'opacity="0.5"')
  return mirror + legs + slats + seat
}
