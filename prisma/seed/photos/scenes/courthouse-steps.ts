import { film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import { ACROSS, each, linear, rect, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

/** Wide stone steps up to tall columns, lit from the right by low sun. */
export const courthouseSteps: Scene = async () => {
  let picture = await paint(LANDSCAPE, front())
  picture = await lay(
    picture,
    each(6, (index) => column(120 + index * 400)),
  )
  picture = await lay(picture, pediment())
  picture = await lay(picture, each(13, step))
  picture = await lay(picture, longShadows(), { blur: 9, blend: 'multiply' })
  picture = await lay(
    picture,
    shape(
      [
        [2400, 0],
        [2400, 1300],
        [900, 1600],
        [1500, 0],
      ],
      '#ffd9a0',
      'opacity="0.16"',
    ),
    { blur: 80, blend: 'screen' },
  )
  picture = await mist(picture, {
    seed: 31,
    colour: [82, 66, 56],
    waves: [26, 40],
    octaves: 5,
    blend: 'multiply',
    thickness: (n) => Math.max(0, n - 0.42) * 0.7,
  })
  return film(picture, { seed: 4, grain: 10, vignette: 0.36, warmth: 7, contrast: 1.1, lift: 8 })
}

function front(): string {
  const wall =
    linear('wall', [
      [0, '#7a6a5e'],
      [0.6, '#8f7c6a'],
      [1, '#5e4e47'],
    ]) + rect(0, 0, 2400, 1000, 'url(#wall)')
  const courses = each(15, (row) => rect(0, row * 66, 2400, 3, '#3a302d', 'opacity="0.35"'))
  const bays = each(5, (index) => {
    const x = 345 + index * 400
    const door = index === 2
    return (
      rect(x - 10, 330, 196, 640, '#b59d83') +
      rect(x + 10, 350, 156, 620, door ? '#17100e' : '#2b2a31') +
      (door ? '' : panes(x))
    )
  })
  return wall + courses + bays
}

function panes(x: number): string {
  return each(5, (row) =>
    each(2, (column) =>
      rect(x + 20 + column * 72, 362 + row * 120, 64, 108, row < 2 ? '#9db0bd' : '#4c535e', 'opacity="0.8"'),
    ),
  )
}

function column(x: number): string {
  const id = `c${Math.round(x)}`
  const stone = linear(
    id,
    [
      [0, '#4d413d'],
      [0.25, '#8d7765'],
      [0.62, '#f6dcb4'],
      [0.82, '#fff1d2'],
      [1, '#b28e6c'],
    ],
    ACROSS,
  )
  const flutes = each(8, (index) =>
    rect(x + 10 + index * 21, 210, 7, 700, '#3b2e2a', `opacity="${0.36 - index * 0.03}"`),
  )
  const base = rect(x - 16, 906, 212, 34, `url(#${id})`) + rect(x - 32, 938, 244, 40, `url(#${id})`)
  const capital = rect(x - 10, 186, 200, 30, `url(#${id})`) + rect(x - 30, 150, 240, 38, `url(#${id})`)
  return (
    stone +
    rect(x, 210, 180, 700, `url(#${id})`) +
    flutes +
    base +
    capital +
    rect(x - 10, 214, 200, 10, '#3b2e2a', 'opacity="0.5"')
  )
}

function pediment(): string {
  const stone = linear('beam', [
    [0, '#e9cba0'],
    [0.5, '#d2b08a'],
    [1, '#8c7260'],
  ])
  const dentils = each(60, (index) => rect(index * 40 + 6, 116, 22, 26, '#6d5648'))
  return (
    stone +
    rect(0, 0, 2400, 150, 'url(#beam)') +
    rect(0, 100, 2400, 10, '#6d5648', 'opacity="0.7"') +
    dentils +
    rect(0, 146, 2400, 8, '#4c3c36')
  )
}

/** Steps grow towards us: a bright tread and a darker riser each. */
function step(index: number): string {
  const place = (number: number) => 970 + 14 * number + 2.75 * number ** 2
  const [top, next] = [place(index), place(index + 1)]
  const tread = (next - top) * 0.42
  const id = `s${index}`
  const light = linear(
    id,
    [
      [0, '#8f7662'],
      [0.45, '#d9b88f'],
      [1, '#fbe4bb'],
    ],
    ACROSS,
  )
  const riser = linear(
    `r${index}`,
    [
      [0, '#4b3e3b'],
      [0.5, '#77614f'],
      [1, '#a98560'],
    ],
    ACROSS,
  )
  return (
    light +
    riser +
    rect(0, top, 2400, tread + 1, `url(#${id})`) +
    rect(0, top + tread, 2400, next - top - tread + 1, `url(#r${index})`) +
    rect(0, top + tread, 2400, 3 + index * 0.4, '#fff3d4', 'opacity="0.55"')
  )
}

/** The columns' shadows run down the steps to the left. */
function longShadows(): string {
  return each(7, (index) => {
    const x = 130 + index * 400
    return shape(
      [
        [x, 968],
        [x + 150, 968],
        [x - 420, 1600],
        [x - 760, 1600],
      ],
      '#4a3c4a',
      'opacity="0.5"',
    )
  })
}
