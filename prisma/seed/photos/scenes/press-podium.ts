import { bloom, film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import { ACROSS, each, line, linear, oval, path, radial, rect, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

/** A wooden lectern with microphones before three plain flags and a dark curtain. */
export const pressPodium: Scene = async () => {
  let picture = await paint(LANDSCAPE, curtain() + stage())
  picture = await lay(
    picture,
    radial('spot', [
      [0, '#fff2d2', 0.65],
      [0.5, '#d8b98a', 0.25],
      [1, '#000', 0],
    ]) + oval(1200, 620, 1150, 'url(#spot)', 860),
    { blur: 40, blend: 'screen' },
  )
  picture = await lay(
    picture,
    flag(560, '#2c5f4c', '#1d4135') + flag(820, '#f0ece0', '#c9c2b0') + flag(1830, '#b98a35', '#80602a'),
  )
  picture = await mist(picture, {
    seed: 211,
    colour: [12, 10, 18],
    waves: [10, 3],
    blend: 'multiply',
    thickness: (n, _, y) => (y < 0.8 ? Math.max(0, n - 0.4) * 0.5 : 0),
  })
  picture = await lay(picture, lectern())
  picture = await lay(picture, microphones())
  picture = await lay(picture, cameras(), { blur: 16 })
  picture = await bloom(picture, { above: 205, radius: 50, amount: 0.6 })
  return film(picture, { seed: 24, grain: 10, vignette: 0.5, warmth: 3, contrast: 1.1, lift: 6 })
}

function curtain(): string {
  const folds = linear(
    'fold',
    [
      [0, '#0d1424'],
      [0.35, '#2b3a58'],
      [0.6, '#18233a'],
      [1, '#0a0f1c'],
    ],
    ACROSS,
  )
  return (
    folds +
    each(26, (index) =>
      path(
        `M${index * 96 - 30} 0 H${index * 96 + 70} Q${index * 96 + 62 + (index % 3) * 8} 640 ${index * 96 + 72} 1300 H${index * 96 - 32} Q${index * 96 - 40} 640 ${index * 96 - 30} 0 Z`,
        'url(#fold)',
      ),
    )
  )
}

function stage(): string {
  return (
    linear('stage', [
      [0, '#3a2a22'],
      [0.2, '#5d4233'],
      [1, '#1c130f'],
    ]) +
    rect(0, 1270, 2400, 330, 'url(#stage)') +
    rect(0, 1264, 2400, 10, '#0a0806')
  )
}

/** A flag that hangs from its pole in folds. */
function flag(x: number, light: string, dark: string): string {
  const pole =
    rect(x - 8, 190, 16, 1090, '#b08a45') +
    rect(x - 8, 190, 5, 1090, '#f0d290') +
    path(`M${x} 110 L${x + 26} 190 H${x - 26} Z`, '#d9b566') +
    oval(x, 1286, 82, '#6b5228', 20)
  const cloth = path(
    `M${x + 8} 226 C${x + 120} 250 ${x + 190} 330 ${x + 206} 520 C${x + 226} 760 ${x + 190} 900 ${x + 230} 1080 Q${x + 150} 1120 ${x + 100} 1066 Q${x + 60} 1110 ${x + 8} 1060 Z`,
    light,
  )
  const folds = [0.2, 0.46, 0.72]
    .map((part, index) =>
      path(
        `M${x + 20 + part * 130} ${250 + part * 70} C${x + 70 + part * 120} 480 ${x + 20 + part * 150} 800 ${x + 40 + part * 160} ${1078 - index * 6} L${x + 74 + part * 160} ${1074 - index * 6} C${x + 60 + part * 150} 800 ${x + 110 + part * 120} 480 ${x + 50 + part * 130} ${262 + part * 80} Z`,
        dark,
        'opacity="0.75"',
      ),
    )
    .join('')
  return pole + cloth + folds
}

function lectern(): string {
  const wood = linear(
    'wood',
    [
      [0, '#4d2c18'],
      [0.3, '#9a6236'],
      [0.55, '#b87c48'],
      [1, '#472815'],
    ],
    ACROSS,
  )
  const shadow = oval(1230, 1500, 520, '#080504', 46, 'opacity="0.7"')
  const body = shape(
    [
      [920, 900],
      [1480, 900],
      [1430, 1500],
      [970, 1500],
    ],
    'url(#wood)',
  )
  const panel =
    shape(
      [
        [980, 970],
        [1420, 970],
        [1384, 1420],
        [1016, 1420],
      ],
      '#5d371d',
      'opacity="0.7"',
    ) +
    shape(
      [
        [980, 970],
        [1420, 970],
        [1416, 984],
        [984, 984],
      ],
      '#e0a869',
      'opacity="0.6"',
    )
  const disc =
    oval(1200, 1180, 108, '#c99a4e') +
    oval(1200, 1180, 92, '#6d4423') +
    path('M1140 1215 Q1170 1150 1200 1190 T1262 1160', 'none', 'stroke="#e6c07a" stroke-width="9"') +
    path('M1142 1240 Q1172 1178 1204 1216 T1262 1190', 'none', 'stroke="#e6c07a" stroke-width="9"')
  const top =
    shape(
      [
        [880, 832],
        [1520, 832],
        [1560, 906],
        [840, 906],
      ],
      '#c88b52',
    ) +
    rect(840, 904, 720, 30, '#6b4022') +
    shape(
      [
        [880, 832],
        [1520, 832],
        [1524, 842],
        [876, 842],
      ],
      '#ffd9a3',
      'opacity="0.8"',
    )
  const foot = shape(
    [
      [940, 1496],
      [1460, 1496],
      [1500, 1550],
      [900, 1550],
    ],
    '#3b2213',
  )
  const grain = each(9, (index) =>
    line(
      [
        [990 + index * 50, 990],
        [1010 + index * 46, 1400],
      ],
      '#2e1a0c',
      3,
      'opacity="0.28"',
    ),
  )
  return wood + shadow + foot + body + panel + grain + disc + top
}

function microphones(): string {
  const cubes = {
    '#c8382e': 0,
    '#2c6da3': 54,
    '#e2b23a': 20,
    '#f1efe8': 84,
    '#3c8a5a': 30,
    '#8c4a9a': 60,
    '#e0762e': 6,
  }
  return Object.entries(cubes)
    .map(([colour, lift], index) => {
      const [x, y] = [1010 + index * 63, 800 - lift]
      const lean = (index - 3) * 6
      const neck = path(
        `M${x} 860 Q${x + lean} ${(860 + y) / 2} ${x + lean * 2} ${y}`,
        'none',
        'stroke="#15161a" stroke-width="9"',
      )
      const head =
        rect(x + lean * 2 - 23, y - 96, 46, 84, '#1d1e24', 'rx="22"') +
        rect(x + lean * 2 - 15, y - 88, 11, 66, '#5c606a', 'rx="6" opacity="0.8"')
      const cube =
        shape(
          [
            [x + lean * 2 - 31, y - 22],
            [x + lean * 2 + 31, y - 22],
            [x + lean * 2 + 26, y + 34],
            [x + lean * 2 - 26, y + 34],
          ],
          colour,
        ) + rect(x + lean * 2 - 16, y - 2, 32, 10, '#000', 'opacity="0.3"')
      return neck + head + cube
    })
    .join('')
}

/** Out of focus before us: the cameras and heads of the others. */
function cameras(): string {
  const rig = (x: number, y: number) =>
    rect(x, y, 260, 170, '#0a0b10', 'rx="20"') +
    rect(x + 90, y - 60, 120, 70, '#0a0b10', 'rx="14"') +
    oval(x + 20, y + 84, 76, '#14161d') +
    oval(x + 214, y + 20, 11, '#ff4736')
  return (
    rig(160, 1400) +
    rig(1900, 1370) +
    oval(640, 1620, 150, '#0b0a0d', 190) +
    oval(1640, 1640, 150, '#0b0a0d', 180)
  )
}
