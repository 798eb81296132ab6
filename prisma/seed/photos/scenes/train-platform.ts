import { bloom, film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import { ACROSS, each, linear, oval, radial, rect, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const FAR = { x: 980, y: 830 }

/** A train beside an almost empty platform before sunrise, lamps lit under the roof. */
export const trainPlatform: Scene = async () => {
  let picture = await paint(LANDSCAPE, sky)
  picture = await mist(picture, {
    seed: 91,
    colour: [120, 96, 128],
    waves: [4, 14],
    octaves: 5,
    thickness: (n, _, y) => Math.max(0, n - 0.5) * 1.6 * (y < 0.55 ? 1 : 0),
  })
  picture = await lay(picture, ground() + train())
  picture = await lay(picture, roof() + each(6, lampPost) + person())
  picture = await lay(picture, pools(), { blur: 22, blend: 'screen' })
  picture = await mist(picture, {
    seed: 92,
    colour: [150, 160, 190],
    waves: [3, 5],
    thickness: (n, x, y) => n * 0.5 * Math.max(0, 1 - Math.hypot(x - 0.41, (y - 0.54) * 1.4) * 4),
  })
  picture = await bloom(picture, { above: 190, radius: 50, amount: 0.9 })
  return film(picture, { seed: 11, grain: 11, vignette: 0.46, contrast: 1.06, warmth: -2 })
}

const sky =
  linear('sky', [
    [0, '#0e1a38'],
    [0.3, '#2b4069'],
    [0.45, '#7d7693'],
    [0.53, '#e8a77c'],
  ]) + rect(0, 0, 2400, 1600, 'url(#sky)')

/** A point on a line from the edge (`part` 0) to the vanishing point (1). */
function toFar(x: number, y: number, part: number): [number, number] {
  const near = 1 - part
  return [FAR.x + (x - FAR.x) * near, FAR.y + (y - FAR.y) * near]
}

/** Equal steps into the distance. */
function depth(step: number, strength: number): number {
  return 1 - 1 / (1 + step * strength)
}

function slab(
  x: number,
  from: number,
  to: number,
  near: number,
  far: number,
  fill: string,
  more = '',
): string {
  return shape([toFar(x, from, near), toFar(x, from, far), toFar(x, to, far), toFar(x, to, near)], fill, more)
}

function ground(): string {
  const bed = shape(
    [
      [FAR.x, FAR.y],
      [-1500, 1600],
      [300, 1600],
    ],
    '#15161f',
  )
  const floor =
    linear('floor', [
      [0, '#7d7580'],
      [0.2, '#56535f'],
      [1, '#2b2c38'],
    ]) +
    shape(
      [
        [FAR.x, FAR.y],
        [190, 1600],
        [3600, 1600],
      ],
      'url(#floor)',
    )
  const joints = each(16, (index) => {
    const part = depth(index, 0.24)
    const [left, right] = [toFar(190, 1600, part), toFar(3600, 1600, part)]
    return rect(left[0], left[1], right[0] - left[0], 3, '#1c1d27', 'opacity="0.55"')
  })
  const edge =
    shape(
      [
        [FAR.x, FAR.y],
        [330, 1600],
        [450, 1600],
      ],
      '#e8d27a',
      'opacity="0.85"',
    ) +
    shape(
      [
        [FAR.x, FAR.y],
        [190, 1600],
        [250, 1600],
      ],
      '#c9c2be',
    )
  const glow = shape(
    [
      [FAR.x, FAR.y],
      [450, 1600],
      [1250, 1600],
    ],
    '#ffd08a',
    'opacity="0.14"',
  )
  return bed + floor + joints + edge + glow
}

/** The train's side is one plane from beside us to the vanishing point. */
const SIDE = 60

function train(): string {
  const bands: readonly [from: number, to: number, fill: string][] = [
    [-640, -420, '#2a3140'],
    [-420, -300, '#c9cfd8'],
    [-300, 720, '#8e2733'],
    [720, 790, '#ece5d8'],
    [790, 1330, '#6c1f2b'],
    [1330, 1640, '#12131b'],
  ]
  const body = bands.map(([from, to, fill]) => slab(SIDE, from, to, -0.2, 0.95, fill)).join('')
  const windows = each(15, (index) => {
    const [near, far] = [depth(index - 1, 0.19), depth(index - 0.28, 0.19)]
    return index % 4 === 2
      ? door(near, far)
      : slab(SIDE, -150, 560, near, far, '#ffd58c') +
          slab(SIDE, -150, 60, near, far, '#fff2cf', 'opacity="0.6"')
  })
  const shade =
    linear(
      'dark',
      [
        [0, '#05060d', 0.5],
        [1, '#05060d', 0],
      ],
      ACROSS,
    ) + rect(0, 0, FAR.x, 1600, 'url(#dark)')
  return body + windows + shade
}

function door(near: number, far: number): string {
  const middle = (near + far) / 2
  return (
    slab(SIDE, -260, 1400, near, far, '#d8d2c4') +
    slab(SIDE, -160, 620, near + 0.008, middle - 0.004, '#ffe2a6') +
    slab(SIDE, -160, 620, middle + 0.004, far - 0.008, '#ffe2a6')
  )
}

function roof(): string {
  const under =
    linear(
      'under',
      [
        [0, '#0d0f18'],
        [1, '#3a3540'],
      ],
      'x1="1" y1="0" x2="0" y2="1"',
    ) +
    shape(
      [
        [FAR.x + 24, FAR.y - 40],
        [1260, -20],
        [2420, -20],
        [2420, 430],
      ],
      'url(#under)',
    )
  const beams = each(11, (index) => {
    const part = depth(index, 0.22)
    const [left, right] = [toFar(1300, -60, part), toFar(2700, 380, part)]
    const thick = 22 * (1 - part)
    return shape([left, right, [right[0], right[1] + thick], [left[0], left[1] + thick]], '#07080d')
  })
  const rim = shape(
    [
      [FAR.x + 20, FAR.y - 44],
      [1236, -20],
      [1300, -20],
    ],
    '#5d5a6b',
  )
  return under + beams + rim
}

function lampPost(index: number): string {
  const part = depth(index, 0.42)
  const near = 1 - part
  const [x, top] = toFar(2030, 210, part)
  const [, foot] = toFar(2030, 1440, part)
  const light =
    radial(`p${index}`, [
      [0, '#fff6dd', 1],
      [0.25, '#ffdf9e', 0.5],
      [1, '#ffc66e', 0],
    ]) + oval(x - 130 * near, top + 30 * near, 210 * near, `url(#p${index})`)
  return (
    rect(x - 13 * near, top, 26 * near, foot - top, '#12131b') +
    rect(x - 190 * near, top + 6 * near, 130 * near, 22 * near, '#fffbe9', `rx="${9 * near}"`) +
    light
  )
}

function person(): string {
  const [x, y] = [1395, 1120]
  return (
    oval(x, y, 40, '#0b0c12', 7, 'opacity="0.7"') +
    rect(x - 19, y - 128, 38, 84, '#151823', 'rx="16"') +
    rect(x - 15, y - 52, 12, 52, '#0f1119') +
    rect(x + 3, y - 52, 12, 52, '#0f1119') +
    oval(x, y - 146, 15, '#2d2430', 17) +
    rect(x + 20, y - 44, 30, 42, '#4a2f2d', 'rx="5"')
  )
}

function pools(): string {
  return each(5, (index) => {
    const part = depth(index, 0.42)
    const [x, y] = toFar(1850, 1470, part)
    return oval(x, y, 330 * (1 - part), '#e9b676', 46 * (1 - part), 'opacity="0.5"')
  })
}
