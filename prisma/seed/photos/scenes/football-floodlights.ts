import { bloom, film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'
import { each, line, linear, oval, radial, rect, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const PYLONS = [
  { x: 240, foot: 900, size: 1.02 },
  { x: 820, foot: 820, size: 0.85 },
  { x: 1600, foot: 820, size: 0.85 },
  { x: 2170, foot: 900, size: 1.02 },
] as const

/** A football ground at night: green pitch, four floodlight pylons, light rain. */
export const footballFloodlights: Scene = async (random) => {
  let picture = await paint(LANDSCAPE, sky)
  picture = await mist(picture, {
    seed: 41,
    colour: [92, 112, 140],
    waves: [3, 6],
    thickness: (n, _, y) => Math.max(0, n - 0.35) * 0.9 * Math.max(0, 1 - y * 1.5),
  })
  picture = await lay(picture, stands(random))
  picture = await lay(picture, pitch())
  picture = await lay(picture, PYLONS.map(pylon).join(''))
  picture = await lay(picture, PYLONS.map(rays).join(''), { blur: 30, blend: 'screen' })
  picture = await lay(picture, rain(random), { blur: 1, blend: 'screen' })
  picture = await bloom(picture, { above: 200, radius: 54, amount: 0.9 })
  return film(picture, { seed: 5, grain: 12, vignette: 0.46, warmth: -4, contrast: 1.06 })
}

const sky =
  linear('sky', [
    [0, '#070d1c'],
    [0.45, '#16263f'],
    [0.56, '#2b4058'],
  ]) + rect(0, 0, 2400, 1600, 'url(#sky)')

/** A roofed stand across the back, with people as specks. */
function stands(random: Random): string {
  const roof =
    shape(
      [
        [0, 640],
        [2400, 640],
        [2400, 690],
        [0, 690],
      ],
      '#0c1420',
    ) + rect(0, 686, 2400, 8, '#8fa3b5', 'opacity="0.6"')
  const tier =
    linear('tier', [
      [0, '#141d29'],
      [1, '#2d3a45'],
    ]) + rect(0, 694, 2400, 190, 'url(#tier)')
  const colours = ['#c8b7a4', '#8d3a35', '#d8dde2', '#46566b', '#22303d', '#b4823e'] as const
  const crowd = each(800, () =>
    oval(
      random.between(0, 2400),
      712 + Math.floor(random.between(0, 11)) * 15,
      random.between(3.4, 5.6),
      random.pick(colours),
      6,
      `opacity="${random.between(0.25, 0.85).toFixed(2)}"`,
    ),
  )
  const posts = each(13, (index) => rect(index * 200 - 4, 690, 8, 190, '#0a1119'))
  const boards = each(16, (index) =>
    rect(index * 150, 866, 146, 34, random.pick(['#d5dce0', '#203a5e', '#8c2f33', '#274f3d'] as const)),
  )
  return tier + crowd + posts + roof + boards
}

function pitch(): string {
  const grass =
    linear('grass', [
      [0, '#5fae4a'],
      [0.4, '#3f9238'],
      [1, '#174f23'],
    ]) + rect(0, 898, 2400, 702, 'url(#grass)')
  const middle = 1200
  const stripes = each(12, (index) => {
    const [far, near] = [(index - 6) * 220, (index - 6) * 560]
    return index % 2
      ? ''
      : shape(
          [
            [middle + far, 898],
            [middle + far + 220, 898],
            [middle + near + 560, 1600],
            [middle + near, 1600],
          ],
          '#a6e07c',
          'opacity="0.16"',
        )
  })
  const lines = 'opacity="0.85"'
  const touch =
    rect(0, 930, 2400, 5, '#f2f7ee', lines) +
    line(
      [
        [1200, 932],
        [1200, 1600],
      ],
      '#f2f7ee',
      9,
      lines,
    )
  const circle =
    `<ellipse cx="1200" cy="1236" rx="470" ry="150" fill="none" stroke="#f2f7ee" stroke-width="8" ${lines}/>` +
    oval(1200, 1236, 13, '#f2f7ee', 6)
  return grass + stripes + touch + circle
}

function pylon({ x, foot, size }: (typeof PYLONS)[number]): string {
  const top = foot - 680 * size
  const legs =
    line(
      [
        [x - 34 * size, foot],
        [x - 9 * size, top],
      ],
      '#1d2936',
      9 * size,
    ) +
    line(
      [
        [x + 34 * size, foot],
        [x + 9 * size, top],
      ],
      '#1d2936',
      9 * size,
    )
  const braces = each(9, (index) => {
    const part = index / 9
    const wide = (34 - 25 * part) * size
    const [y, up] = [foot - 680 * size * part, foot - 680 * size * (part + 1 / 9)]
    return (
      line(
        [
          [x - wide, y],
          [x + wide * 0.9, up],
        ],
        '#1d2936',
        4 * size,
      ) +
      line(
        [
          [x + wide, y],
          [x - wide * 0.9, up],
        ],
        '#1d2936',
        4 * size,
      )
    )
  })
  const head = rect(x - 112 * size, top - 110 * size, 224 * size, 120 * size, '#111a26')
  const lamps = each(24, (index) =>
    oval(
      x + ((index % 6) - 2.5) * 35 * size,
      top - 90 * size + Math.floor(index / 6) * 27 * size,
      12 * size,
      '#ffffff',
    ),
  )
  return legs + braces + head + lamps
}

function rays({ x, foot, size }: (typeof PYLONS)[number]): string {
  const y = foot - 720 * size
  const id = `g${x}`
  const glow =
    radial(id, [
      [0, '#eaf4ff', 0.95],
      [0.25, '#bfd8f4', 0.4],
      [1, '#7fa6cf', 0],
    ]) + oval(x, y, 420 * size, `url(#${id})`)
  const beam =
    linear(`b${x}`, [
      [0, '#dfeeff', 0.3],
      [1, '#dfeeff', 0],
    ]) +
    shape(
      [
        [x - 90, y],
        [x + 90, y],
        [1200 + (x - 1200) * 0.1 + 640, 1450],
        [1200 + (x - 1200) * 0.1 - 640, 1450],
      ],
      `url(#b${x})`,
    )
  return glow + beam
}

function rain(random: Random): string {
  return each(230, () => {
    const [x, y, long] = [random.between(-100, 2400), random.between(0, 1500), random.between(24, 70)]
    return line(
      [
        [x, y],
        [x + long * 0.16, y + long],
      ],
      '#dcebf7',
      2,
      `opacity="${random.between(0.12, 0.5).toFixed(2)}"`,
    )
  })
}
