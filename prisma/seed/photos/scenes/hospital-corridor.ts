import { bloom, film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, paint } from '../darkroom/picture.ts'
import { each, linear, oval, radial, rect, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const EYE = { x: 1120, y: 760 }

/** A long, empty corridor with pale walls, a trolley at one side and light from a far window. */
export const hospitalCorridor: Scene = async () => {
  let picture = await paint(LANDSCAPE, shell())
  picture = await lay(picture, each(5, ceilingLight) + each(4, leftDoor) + each(4, rightDoor) + rails())
  picture = await lay(picture, gleam(), { blur: 18, blend: 'screen' })
  picture = await lay(picture, trolley())
  picture = await lay(
    picture,
    radial('far', [
      [0, '#ffffff', 1],
      [0.4, '#f3fbff', 0.5],
      [1, '#e7f6ff', 0],
    ]) + oval(EYE.x, EYE.y - 10, 460, 'url(#far)'),
    { blur: 14, blend: 'screen' },
  )
  picture = await bloom(picture, { above: 212, radius: 60, amount: 0.7 })
  return film(picture, { seed: 9, grain: 9, vignette: 0.42, warmth: -5, contrast: 1.08, lift: 8 })
}

/** A place in the corridor: `side` and `up` at the opening (-1 to 1), `deep` from 0 (here) to 1 (the far end). */
function at(side: number, up: number, deep: number): [number, number] {
  const near = 1 / (1 + deep * 9)
  return [EYE.x + side * 1420 * near, EYE.y - up * 1060 * near]
}

function quad(points: readonly [number, number, number][], fill: string, more = ''): string {
  return shape(
    points.map(([side, up, deep]) => at(side, up, deep)),
    fill,
    more,
  )
}

function shell(): string {
  const shades =
    linear(
      'left',
      [
        [0, '#6d8388'],
        [1, '#dbe7e6'],
      ],
      'x1="0" y1="0" x2="1" y2="0"',
    ) +
    linear(
      'right',
      [
        [0, '#d5e2e2'],
        [1, '#5b7076'],
      ],
      'x1="0" y1="0" x2="1" y2="0"',
    ) +
    linear('floor', [
      [0, '#e3eeee'],
      [0.35, '#93a9ab'],
      [1, '#40555a'],
    ]) +
    linear('ceiling', [
      [0, '#4f6368'],
      [1, '#dfe9e9'],
    ])
  const left = quad(
    [
      [-1, -1, 0],
      [-1, 1, 0],
      [-1, 1, 1],
      [-1, -1, 1],
    ],
    'url(#left)',
  )
  const right = quad(
    [
      [1, -1, 0],
      [1, 1, 0],
      [1, 1, 1],
      [1, -1, 1],
    ],
    'url(#right)',
  )
  const floor = quad(
    [
      [-1, -1, 0],
      [1, -1, 0],
      [1, -1, 1],
      [-1, -1, 1],
    ],
    'url(#floor)',
  )
  const ceiling = quad(
    [
      [-1, 1, 0],
      [1, 1, 0],
      [1, 1, 1],
      [-1, 1, 1],
    ],
    'url(#ceiling)',
  )
  const end =
    quad(
      [
        [-1, -1, 1],
        [1, -1, 1],
        [1, 1, 1],
        [-1, 1, 1],
      ],
      '#eef6f8',
    ) +
    rect(...at(-0.62, 0.7, 1), 176, 148, '#ffffff') +
    rect(EYE.x - 2, EYE.y - 74, 5, 148, '#a7b8bd')
  const band = [-1, 1]
    .map((side) =>
      quad(
        [
          [side, -1, 0],
          [side, -0.36, 0],
          [side, -0.36, 1],
          [side, -1, 1],
        ],
        '#3f8c8a',
        'opacity="0.34"',
      ),
    )
    .join('')
  const skirting = [-1, 1]
    .map((side) =>
      quad(
        [
          [side, -1, 0],
          [side, -0.93, 0],
          [side, -0.93, 1],
          [side, -1, 1],
        ],
        '#24393d',
        'opacity="0.7"',
      ),
    )
    .join('')
  return shades + rect(0, 0, 2400, 1600, '#3b4c50') + ceiling + floor + left + right + end + band + skirting
}

function ceilingLight(index: number): string {
  const deep = [0.03, 0.12, 0.26, 0.48, 0.82][index] ?? 0
  const far = deep + 0.03 + index * 0.023
  return quad(
    [
      [-0.3, 1, deep],
      [0.3, 1, deep],
      [0.3, 1, far],
      [-0.3, 1, far],
    ],
    '#ffffff',
  )
}

function leftDoor(index: number): string {
  return door(-1, [0.05, 0.15, 0.32, 0.62][index] ?? 0, '#b5793f')
}

function rightDoor(index: number): string {
  return door(1, [0.09, 0.22, 0.44, 0.76][index] ?? 0, '#8d5c31')
}

function door(side: number, deep: number, wood: string): string {
  const far = deep + 0.055 + deep * 0.12
  const middle = deep + (far - deep) * 0.5
  const leaf = quad(
    [
      [side, -1, deep],
      [side, 0.42, deep],
      [side, 0.42, far],
      [side, -1, far],
    ],
    wood,
  )
  const frame = quad(
    [
      [side, -1, deep - 0.006],
      [side, 0.48, deep - 0.006],
      [side, 0.48, far + 0.008],
      [side, -1, far + 0.008],
    ],
    '#eef3f1',
  )
  const glass = quad(
    [
      [side, -0.1, middle],
      [side, 0.28, middle],
      [side, 0.28, far - 0.01],
      [side, -0.1, far - 0.01],
    ],
    '#cfe8ee',
    'opacity="0.85"',
  )
  return frame + leaf + glass
}

function rails(): string {
  return [-1, 1]
    .map(
      (side) =>
        quad(
          [
            [side, -0.32, 0],
            [side, -0.26, 0],
            [side, -0.26, 1],
            [side, -0.32, 1],
          ],
          '#f2ead8',
        ) +
        quad(
          [
            [side, -0.35, 0],
            [side, -0.32, 0],
            [side, -0.32, 1],
            [side, -0.35, 1],
          ],
          '#4a5c5e',
          'opacity="0.6"',
        ),
    )
    .join('')
}

/** The polished floor throws the lamps and the window back. */
function gleam(): string {
  const lamps = [0.03, 0.12, 0.26, 0.48]
    .map((deep, index) =>
      quad(
        [
          [-0.22, -1, deep],
          [0.22, -1, deep],
          [0.2, -1, deep + 0.04 + index * 0.02],
          [-0.2, -1, deep + 0.04 + index * 0.02],
        ],
        '#eaf8fa',
        'opacity="0.5"',
      ),
    )
    .join('')
  return (
    lamps +
    linear('path', [
      [0, '#ffffff', 0.85],
      [1, '#ffffff', 0],
    ]) +
    shape(
      [
        [EYE.x - 60, EYE.y + 110],
        [EYE.x + 60, EYE.y + 110],
        [EYE.x + 220, 1600],
        [EYE.x - 240, 1600],
      ],
      'url(#path)',
    )
  )
}

function trolley(): string {
  const shadow = oval(1830, 1496, 300, '#1d2c30', 36, 'opacity="0.55"')
  const legs = [
    [1590, 1120],
    [2070, 1120],
    [1680, 1080],
    [2110, 1080],
  ]
    .map(([x = 0, y = 0]) => rect(x, y, 14, 360, '#87979b') + oval(x + 7, y + 372, 21, '#23292b'))
    .join('')
  const frame = rect(1570, 1290, 560, 16, '#9aa9ac') + rect(1570, 1120, 560, 20, '#c7d2d3')
  const mattress =
    rect(1556, 1040, 590, 84, '#e9f2f1', 'rx="26"') +
    rect(1556, 1092, 590, 30, '#9fb9bc', 'rx="14"') +
    rect(1580, 1000, 150, 66, '#ffffff', 'rx="28"') +
    shape(
      [
        [1790, 1040],
        [2146, 1040],
        [2146, 1150],
        [1826, 1190],
      ],
      '#5fa3a6',
    )
  return shadow + legs + frame + mattress
}
