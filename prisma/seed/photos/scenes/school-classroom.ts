import { bloom, film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import { each, linear, oval, rect, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

/** Chairs stacked on desks, a blackboard, and low sun through tall windows on the left. */
export const schoolClassroom: Scene = async () => {
  let picture = await paint(LANDSCAPE, room() + windows() + board())
  picture = await lay(picture, patches(), { blur: 8, blend: 'screen' })
  picture = await lay(
    picture,
    each(3, (row) =>
      each(4, (column) =>
        desk(470 + column * (430 + row * 70) - row * 210, 900 + row * 190, 0.72 + row * 0.28),
      ),
    ),
  )
  picture = await lay(
    picture,
    each(3, (index) =>
      shape(
        [
          [90 + index * 160, 200],
          [200 + index * 150, 220],
          [1500 + index * 330, 1500],
          [900 + index * 330, 1600],
        ],
        '#ffd890',
        'opacity="0.17"',
      ),
    ),
    { blur: 26, blend: 'screen' },
  )
  picture = await mist(picture, {
    seed: 131,
    colour: [255, 232, 184],
    waves: [3, 3],
    blend: 'screen',
    thickness: (n, x, y) => Math.max(0, n - 0.35) * 0.5 * (1 - x) * (1 - y),
  })
  picture = await bloom(picture, { above: 205, radius: 50, amount: 0.8 })
  return film(picture, { seed: 15, grain: 10, vignette: 0.42, warmth: 6, contrast: 1.06, lift: 8 })
}

function room(): string {
  const wall =
    linear('wall', [
      [0, '#c6bd9b'],
      [1, '#a89c7a'],
    ]) +
    rect(0, 0, 2400, 1600, '#6d5b3e') +
    rect(560, 0, 1840, 800, 'url(#wall)') +
    rect(560, 590, 1840, 210, '#6e8a7c') +
    rect(560, 584, 1840, 10, '#4b5f55')
  const left =
    linear('left', [
      [0, '#8f8464'],
      [1, '#5f563f'],
    ]) +
    shape(
      [
        [0, 0],
        [560, 0],
        [560, 800],
        [0, 1330],
      ],
      'url(#left)',
    ) +
    shape(
      [
        [0, 900],
        [560, 590],
        [560, 800],
        [0, 1330],
      ],
      '#4d6458',
    )
  const floor =
    linear('floor', [
      [0, '#9a7448'],
      [1, '#4d351f'],
    ]) +
    shape(
      [
        [560, 800],
        [2400, 800],
        [2400, 1600],
        [-300, 1600],
        [-300, 1600],
      ],
      'url(#floor)',
    )
  const planks = each(26, (index) =>
    shape(
      [
        [560 + index * 74, 800],
        [563 + index * 74, 800],
        [-1300 + index * 200, 1600],
        [-1308 + index * 200, 1600],
      ],
      '#3a2716',
      'opacity="0.4"',
    ),
  )
  return wall + floor + planks + left
}

function windows(): string {
  return each(3, (index) => {
    const [from, to] = [30 + index * 186, 168 + index * 176]
    const high = (x: number) => 110 + x * 0.12
    const low = (x: number) => 860 - x * 0.56
    const glass = shape(
      [
        [from, high(from)],
        [to, high(to)],
        [to, low(to)],
        [from, low(from)],
      ],
      '#fff5d8',
    )
    const bars = [0.25, 0.5, 0.75]
      .map((part) =>
        shape(
          [
            [from, high(from) + (low(from) - high(from)) * part],
            [to, high(to) + (low(to) - high(to)) * part],
            [to, high(to) + (low(to) - high(to)) * part + 7],
            [from, high(from) + (low(from) - high(from)) * part + 9],
          ],
          '#c9b88e',
        ),
      )
      .join('')
    const middle = (from + to) / 2
    return (
      shape(
        [
          [from - 13, high(from) - 14],
          [to + 10, high(to) - 10],
          [to + 10, low(to) + 14],
          [from - 13, low(from) + 20],
        ],
        '#e9dfc4',
      ) +
      glass +
      bars +
      shape(
        [
          [middle - 4, high(middle)],
          [middle + 4, high(middle)],
          [middle + 4, low(middle)],
          [middle - 4, low(middle)],
        ],
        '#c9b88e',
      )
    )
  })
}

function board(): string {
  const slate =
    rect(1010, 190, 900, 370, '#8a6238') +
    linear('slate', [
      [0, '#2d4a40'],
      [1, '#1f352e'],
    ]) +
    rect(1028, 208, 864, 334, 'url(#slate)')
  const chalk =
    each(5, (index) =>
      rect(
        1090 + (index % 2) * 30,
        262 + index * 52,
        300 + ((index * 97) % 260),
        5,
        '#e9eee6',
        'opacity="0.4" rx="3"',
      ),
    ) + oval(1700, 380, 84, 'none', undefined, 'stroke="#e9eee6" stroke-width="5" opacity="0.45"')
  const clock =
    oval(2110, 220, 62, '#3b2f22') +
    oval(2110, 220, 53, '#f4efe0') +
    rect(2107, 180, 6, 42, '#2a2119') +
    rect(2110, 217, 30, 6, '#2a2119')
  const map =
    rect(660, 190, 250, 300, '#e6dcc0') +
    shape(
      [
        [690, 240],
        [770, 220],
        [800, 300],
        [740, 360],
        [700, 330],
      ],
      '#8fae8a',
    ) +
    shape(
      [
        [790, 320],
        [880, 290],
        [870, 430],
        [800, 450],
      ],
      '#c99f6a',
    )
  return slate + chalk + rect(1000, 556, 920, 18, '#6b4a29') + clock + map
}

function patches(): string {
  return each(3, (index) =>
    shape(
      [
        [820 + index * 360, 900],
        [980 + index * 380, 900],
        [1130 + index * 470, 1330],
        [830 + index * 460, 1330],
      ],
      '#ffcf7c',
      'opacity="0.55"',
    ),
  )
}

/** A desk with its chair upside down on it. */
function desk(x: number, y: number, size: number): string {
  const at = (dx: number, dy: number, wide: number, high: number, fill: string, more = '') =>
    rect(x + dx * size, y + dy * size, wide * size, high * size, fill, more)
  const shadow = oval(x + 190 * size, y + 262 * size, 230 * size, '#1d120a', 26 * size, 'opacity="0.45"')
  const legs =
    at(16, 30, 14, 220, '#4a4d50') +
    at(290, 30, 14, 220, '#3a3d40') +
    at(56, 20, 10, 176, '#35383a') +
    at(258, 20, 10, 176, '#35383a')
  const top =
    shape(
      [
        [x + 34 * size, y - 26 * size],
        [x + 290 * size, y - 26 * size],
        [x + 326 * size, y + 22 * size],
        [x - 4 * size, y + 22 * size],
      ],
      '#d3a063',
    ) + at(-4, 22, 330, 18, '#8c5f32')
  const seat = at(96, -66, 140, 22, '#b9652f') + at(90, -46, 150, 10, '#7c3f1c')
  const back = at(96, -10, 140, 36, '#b9652f')
  const chairLegs = [104, 220]
    .map((dx) => at(dx, -196, 9, 132, '#54585b') + at(dx - 12, -186, 7, 120, '#404447'))
    .join('')
  return shadow + legs + top + back + chairLegs + seat
}
