import { bloom, film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, paint } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'
import { ACROSS, each, linear, oval, path, rect, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const LIQUIDS = ['#9fd3d8', '#c9d98f', '#8fb7d9', '#b9e0c8', '#d6cfa0', '#7fc4b4'] as const

/** Rows of small glass bottles and a pipette on a bench in cool light; only the middle row is sharp. */
export const laboratoryBench: Scene = async (random) => {
  let picture = await paint(LANDSCAPE, bench())
  picture = await lay(picture, shelves(random), { blur: 30 })
  picture = await lay(picture, row(random, 640, 0.62), { blur: 9 })
  picture = await lay(picture, row(random, 860, 0.86), { blur: 4 })
  picture = await lay(picture, row(random, 1170, 1.3))
  picture = await lay(picture, pipette())
  picture = await lay(picture, row(random, 1720, 2.1), { blur: 22 })
  picture = await lay(
    picture,
    rect(0, 0, 2400, 1600, 'url(#wash)') +
      linear('wash', [
        [0, '#dff6ff', 0.3],
        [0.5, '#dff6ff', 0],
        [1, '#06202c', 0.35],
      ]),
  )
  picture = await bloom(picture, { above: 218, radius: 50, amount: 0.55 })
  return film(picture, { seed: 20, grain: 9, vignette: 0.36, warmth: -6, contrast: 1.1, lift: 9 })
}

function bench(): string {
  return (
    linear('back', [
      [0, '#7fa2b2'],
      [0.35, '#cfe1e6'],
      [0.4, '#a9c1c9'],
      [1, '#50707d'],
    ]) +
    rect(0, 0, 2400, 1600, 'url(#back)') +
    linear('top', [
      [0, '#d4e4e7'],
      [1, '#7d9aa4'],
    ]) +
    rect(0, 600, 2400, 1000, 'url(#top)')
  )
}

function shelves(random: Random): string {
  const boards = [190, 420].map((y) => rect(0, y, 2400, 26, '#f4fafb')).join('')
  const things = each(40, (index) => {
    const y = index % 2 ? 190 : 420
    const high = random.between(70, 170)
    return rect(
      random.between(0, 2360),
      y - high,
      random.between(40, 90),
      high,
      random.pick(['#ffffff', '#5d8ea3', '#b6cdd3', '#e3b98a', '#7fa8a0'] as const),
      'rx="10"',
    )
  })
  const window = rect(1500, 20, 700, 560, '#f6feff', 'opacity="0.8"')
  return window + boards + things
}

function row(random: Random, foot: number, size: number): string {
  const step = 176 * size
  return each(2700 / step, (index) =>
    bottle(random, -60 + index * step + random.between(-6, 6), foot, size, random.pick(LIQUIDS)),
  )
}

function bottle(random: Random, x: number, foot: number, size: number, liquid: string): string {
  const [wide, high] = [112 * size, 240 * size]
  const level = foot - high * random.between(0.34, 0.62)
  const id = `b${Math.round(x * 7 + foot)}`
  const glass = linear(
    id,
    [
      [0, '#ffffff', 0.75],
      [0.14, '#ffffff', 0.12],
      [0.5, '#dff2f5', 0.2],
      [0.86, '#2c5563', 0.3],
      [1, '#ffffff', 0.5],
    ],
    ACROSS,
  )
  const d = (top: number) =>
    `M${x} ${foot - 12 * size} V${top} H${x + wide} V${foot - 12 * size} Q${x + wide} ${foot} ${x + wide - 14 * size} ${foot} H${x + 14 * size} Q${x} ${foot} ${x} ${foot - 12 * size} Z`
  const outline = `M${x} ${foot - 12 * size} V${foot - high * 0.72} Q${x + 4 * size} ${foot - high * 0.82} ${x + 30 * size} ${foot - high * 0.86} V${foot - high} H${x + wide - 30 * size} V${foot - high * 0.86} Q${x + wide - 4 * size} ${foot - high * 0.82} ${x + wide} ${foot - high * 0.72} V${foot - 12 * size} Q${x + wide} ${foot} ${x + wide - 14 * size} ${foot} H${x + 14 * size} Q${x} ${foot} ${x} ${foot - 12 * size} Z`
  const shadow = oval(x + wide * 0.6, foot + 3 * size, wide * 0.75, '#21424e', 13 * size, 'opacity="0.35"')
  const fill =
    path(d(level), liquid, 'opacity="0.85"') +
    oval(x + wide / 2, level, wide / 2, '#ffffff', 8 * size, 'opacity="0.45"')
  const label =
    rect(x + 16 * size, foot - high * 0.42, wide - 32 * size, 62 * size, '#fbfbf6') +
    each(3, (index) =>
      rect(
        x + 26 * size,
        foot - high * 0.42 + (14 + index * 15) * size,
        (wide - 60 * size) * (index === 1 ? 0.7 : 1),
        4 * size,
        '#5c6b70',
        'opacity="0.6"',
      ),
    )
  const cap = rect(
    x + 22 * size,
    foot - high - 44 * size,
    wide - 44 * size,
    50 * size,
    random.pick(['#2d6f88', '#eef3f3', '#b9483a'] as const),
    `rx="${6 * size}"`,
  )
  return (
    shadow +
    glass +
    fill +
    path(outline, `url(#${id})`, `stroke="#ffffff" stroke-width="${2.4 * size}" stroke-opacity="0.75"`) +
    label +
    cap +
    rect(x + 12 * size, foot - high * 0.68, 8 * size, high * 0.6, '#ffffff', 'opacity="0.7"')
  )
}

function pipette(): string {
  const body =
    rect(-34, -560, 68, 330, '#f4f6f4', 'rx="26"') +
    rect(-34, -560, 22, 330, '#ffffff', 'rx="12"') +
    rect(12, -560, 22, 330, '#9db1b8', 'opacity="0.6" rx="12"') +
    rect(-22, -650, 44, 100, '#2d6f88', 'rx="14"') +
    rect(-36, -470, 72, 46, '#2d6f88')
  const shaft =
    shape(
      [
        [-22, -232],
        [22, -232],
        [10, 60],
        [-10, 60],
      ],
      '#dfe8ea',
    ) +
    shape(
      [
        [-10, 60],
        [10, 60],
        [3, 236],
        [-3, 236],
      ],
      '#a8d9dd',
      'opacity="0.9"',
    )
  const drop = path('M0 244 Q-17 276 0 292 Q17 276 0 244 Z', '#8fd0d6')
  return `<g transform="translate(1226 560) rotate(9) scale(1.12)">${body}${shaft}${drop}</g>`
}
