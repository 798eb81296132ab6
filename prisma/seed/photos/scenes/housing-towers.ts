import { bloom, film } from '../darkroom/finish.ts'
import { lay, mist, paint, PORTRAIT } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'
import { ACROSS, each, linear, oval, rect, ridge } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

/** Three towers with rows of balconies, some windows lit, against an evening sky. */
export const housingTowers: Scene = async (random) => {
  let picture = await paint(
    PORTRAIT,
    linear('sky', [
      [0, '#24386b'],
      [0.4, '#6f6a98'],
      [0.66, '#d68a7c'],
      [0.85, '#ffc98d'],
    ]) + rect(0, 0, 1600, 2400, 'url(#sky)'),
  )
  picture = await mist(picture, {
    seed: 191,
    colour: [255, 190, 160],
    waves: [3, 12],
    octaves: 5,
    thickness: (n, _, y) => Math.max(0, n - 0.48) * 2.4 * (1 - Math.abs(y - 0.5)),
  })
  picture = await lay(picture, tower(random, { x: 1040, width: 420, top: 760, floors: 22, wall: '#6f5a70' }))
  picture = await mist(picture, {
    seed: 192,
    colour: [240, 170, 140],
    waves: [2, 3],
    thickness: (n, _, y) => (y > 0.4 ? n * 0.34 : 0),
  })
  picture = await lay(picture, tower(random, { x: 90, width: 460, top: 520, floors: 25, wall: '#584a63' }))
  picture = await lay(
    picture,
    tower(random, { x: 520, width: 560, top: 250, floors: 28, wall: '#453d55' }) + trees(random),
  )
  picture = await bloom(picture, { above: 190, radius: 34, amount: 0.75 })
  return film(picture, { seed: 22, grain: 10, vignette: 0.34, warmth: 3, contrast: 1.08 })
}

type Tower = { x: number; width: number; top: number; floors: number; wall: string }

function tower(random: Random, { x, width, top, floors, wall }: Tower): string {
  const high = (2230 - top) / floors
  const body = rect(x, top, width, 2300 - top, wall)
  const light =
    linear(
      `w${x}`,
      [
        [0, '#ffb98f', 0.34],
        [0.35, '#ffb98f', 0],
        [1, '#0b0d20', 0.42],
      ],
      ACROSS,
    ) + rect(x, top, width, 2300 - top, `url(#w${x})`)
  const cells = each(floors, (floor) =>
    each(5, (column) =>
      flat(random, x + 20 + column * ((width - 40) / 5), top + 26 + floor * high, (width - 40) / 5, high),
    ),
  )
  const crown =
    rect(x - 8, top - 16, width + 16, 22, '#2c2a3d') +
    rect(x + width * 0.35, top - 80, width * 0.3, 66, '#37344a') +
    rect(x + width * 0.6, top - 190, 6, 112, '#2c2a3d') +
    oval(x + width * 0.6 + 3, top - 192, 6, '#ff5a48')
  return body + cells + light + crown
}

function flat(random: Random, x: number, y: number, wide: number, high: number): string {
  const lit = random.chance(0.34)
  const glass = lit ? random.pick(['#ffd491', '#ffe9c0', '#ffbf73', '#cfe3ee'] as const) : '#23263b'
  const window =
    rect(x + 8, y, wide - 16, high * 0.62, glass) + rect(x + wide / 2 - 2, y, 4, high * 0.62, '#1d1f30')
  const curtain =
    lit && random.chance(0.5)
      ? rect(x + 8, y, (wide - 16) * 0.3, high * 0.62, '#d98a5c', 'opacity="0.7"')
      : ''
  const rail =
    rect(x + 2, y + high * 0.36, wide - 4, high * 0.34, '#b7a3a6', 'opacity="0.85"') +
    rect(x + 2, y + high * 0.36, wide - 4, 4, '#f3d9c6') +
    rect(x + 2, y + high * 0.7, wide - 4, high * 0.1, '#171827', 'opacity="0.7"')
  const washing = random.chance(0.08)
    ? rect(x + 14, y + high * 0.14, 14, high * 0.24, '#e9e4da') +
      rect(x + 32, y + high * 0.14, 18, high * 0.2, '#c4514a')
    : ''
  return window + curtain + rail + washing
}

function trees(random: Random): string {
  const low = ridge({
    width: 1600,
    bottom: 2400,
    step: 9,
    height: (x) => 2190 - 44 * Math.abs(Math.sin(x / 116)) - random.between(0, 26),
    fill: '#14162a',
  })
  const lamps = each(
    5,
    (index) =>
      rect(136 + index * 340, 2130, 7, 270, '#0c0d1a') + oval(139 + index * 340, 2126, 15, '#fff0c8'),
  )
  return low + lamps + rect(0, 2330, 1600, 70, '#0e1020')
}
