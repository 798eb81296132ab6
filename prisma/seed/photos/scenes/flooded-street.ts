import { bloom, film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'
import { reflect } from '../darkroom/reflect.ts'
import { each, linear, oval, path, radial, rect, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const WATER = 1010
const BRICKS = ['#6d4038', '#7a4a3c', '#5d3a3a', '#84543f', '#6a4745'] as const
const DOORS = ['#1f4a5a', '#7d2530', '#26523d', '#caa24c', '#2b2f52'] as const

/** Terraced houses under shallow water that mirrors windows and street lamps. */
export const floodedStreet: Scene = async (random) => {
  let picture = await paint(
    LANDSCAPE,
    linear('sky', [
      [0, '#53637a'],
      [0.5, '#8d95a0'],
      [0.64, '#c2b6a8'],
    ]) + rect(0, 0, 2400, 1600, 'url(#sky)'),
  )
  picture = await mist(picture, {
    seed: 61,
    colour: [66, 76, 94],
    waves: [4, 9],
    octaves: 5,
    thickness: (n, _, y) => Math.max(0, n - 0.4) * 2.2 * Math.max(0, 0.9 - y),
  })
  picture = await lay(
    picture,
    each(7, (index) => house(random, index * 350 - 40)),
  )
  picture = await mist(picture, {
    seed: 62,
    colour: [30, 24, 26],
    waves: [120, 160],
    octaves: 2,
    blend: 'multiply',
    thickness: (n, _, y) => (y > 0.22 ? (n - 0.3) * 0.5 : 0),
  })
  picture = await lay(
    picture,
    each(3, (index) => streetLamp(330 + index * 860)),
  )
  picture = reflect(picture, { seed: 9, from: WATER, ripple: 46, tint: [62, 66, 70], clouding: [0.34, 0.5] })
  picture = await lay(picture, rect(0, WATER - 2, 2400, 5, '#d9d3c4', 'opacity="0.5"') + debris(random))
  picture = await bloom(picture, { above: 196, radius: 44, amount: 0.85 })
  return film(picture, { seed: 7, grain: 11, vignette: 0.42, contrast: 1.06, warmth: -2, lift: 8 })
}

function house(random: Random, x: number): string {
  const top = 330 + random.between(-8, 8)
  const wall = rect(x, top, 350, WATER - top, random.pick(BRICKS))
  const roof =
    shape(
      [
        [x - 6, top + 6],
        [x + 20, top - 130],
        [x + 330, top - 130],
        [x + 356, top + 6],
      ],
      '#3a3d47',
    ) + each(7, (row) => rect(x + 8, top - 116 + row * 18, 334, 2, '#23262e', 'opacity="0.6"'))
  const chimney =
    rect(x + 268, top - 210, 62, 100, '#533531') +
    each(3, (index) => rect(x + 274 + index * 19, top - 236, 13, 28, '#8f5b43'))
  const lit = random.chance(0.45)
  const windows =
    pane(x + 46, top + 70, random.chance(0.4)) +
    pane(x + 206, top + 70, random.chance(0.35)) +
    pane(x + 46, top + 372, lit)
  const door =
    rect(x + 214, top + 352, 96, 340, '#cbbfae') +
    rect(x + 224, top + 408, 76, 290, random.pick(DOORS)) +
    path(
      `M${x + 224} ${top + 404} Q${x + 262} ${top + 352} ${x + 300} ${top + 404} Z`,
      lit ? '#ffd998' : '#39414d',
    )
  const pipe = rect(x + 338, top, 9, WATER - top, '#23262c')
  return (
    wall + roof + chimney + windows + door + pipe + rect(x, top + 300, 350, 8, '#c9b8a2', 'opacity="0.4"')
  )
}

function pane(x: number, y: number, lit: boolean): string {
  const glass = lit ? '#ffca7a' : '#36424f'
  const sash = rect(x + 50, y, 5, 150, '#e9e2d4') + rect(x, y + 72, 104, 6, '#e9e2d4')
  const curtain = lit
    ? shape(
        [
          [x, y],
          [x + 30, y],
          [x + 12, y + 150],
          [x, y + 150],
        ],
        '#d98e4a',
        'opacity="0.8"',
      )
    : shape(
        [
          [x, y],
          [x + 104, y],
          [x, y + 96],
        ],
        '#9fb0bf',
        'opacity="0.28"',
      )
  return (
    rect(x - 9, y - 9, 122, 168, '#d9cfbe') +
    rect(x, y, 104, 150, glass) +
    curtain +
    sash +
    rect(x - 16, y + 156, 136, 13, '#b8ab98')
  )
}

function streetLamp(x: number): string {
  const glow =
    radial(`l${x}`, [
      [0, '#ffe7b0', 0.95],
      [0.3, '#ffd182', 0.4],
      [1, '#ffc46b', 0],
    ]) + oval(x, 372, 190, `url(#l${x})`)
  return (
    rect(x - 6, 400, 12, WATER - 400, '#15171c') +
    rect(x - 12, WATER - 120, 24, 120, '#15171c') +
    glow +
    shape(
      [
        [x - 28, 340],
        [x + 28, 340],
        [x + 18, 400],
        [x - 18, 400],
      ],
      '#fff3cf',
    ) +
    shape(
      [
        [x - 36, 340],
        [x, 306],
        [x + 36, 340],
      ],
      '#15171c',
    )
  )
}

function debris(random: Random): string {
  return each(26, () =>
    oval(
      random.between(0, 2400),
      random.between(WATER + 90, 1580),
      random.between(6, 22),
      '#2a2b2b',
      random.between(2, 5),
      'opacity="0.55"',
    ),
  )
}
