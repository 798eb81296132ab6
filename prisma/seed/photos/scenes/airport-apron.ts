import { bloom, film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import { reflect } from '../darkroom/reflect.ts'
import { each, linear, oval, path, radial, rect, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const GROUND = 1090

/** A propeller aircraft on a wet apron at night, floodlights and a fuel truck beside it. */
export const airportApron: Scene = async () => {
  let picture = await paint(
    LANDSCAPE,
    linear('sky', [
      [0, '#060b18'],
      [0.6, '#15243c'],
      [0.68, '#2c3e56'],
    ]) + rect(0, 0, 2400, 1600, 'url(#sky)'),
  )
  picture = await mist(picture, {
    seed: 161,
    colour: [80, 100, 130],
    waves: [3, 6],
    thickness: (n, _, y) => Math.max(0, n - 0.4) * 0.9 * (y < 0.7 ? y : 0),
  })
  picture = await lay(picture, terminal() + each(4, mast))
  picture = await lay(picture, each(4, glow), { blur: 20, blend: 'screen' })
  picture = await lay(picture, aircraft() + truck() + cones())
  picture = reflect(picture, {
    seed: 14,
    from: GROUND + 6,
    ripple: 60,
    tint: [22, 28, 40],
    clouding: [0.42, 0.72],
    stretch: 1.25,
  })
  picture = await lay(picture, markings())
  picture = await bloom(picture, { above: 200, radius: 56, amount: 0.9 })
  return film(picture, { seed: 18, grain: 12, vignette: 0.44, contrast: 1.08, warmth: -3 })
}

function terminal(): string {
  const hall =
    rect(0, 900, 2400, 190, '#141d2b') +
    rect(140, 850, 1100, 240, '#1a2535') +
    each(22, (index) =>
      rect(170 + index * 48, 930, 36, 88, index % 5 === 1 ? '#2b3a4f' : '#ffd89a', 'opacity="0.8"'),
    )
  const tower =
    shape(
      [
        [1980, 1090],
        [2000, 640],
        [2080, 640],
        [2100, 1090],
      ],
      '#1b2738',
    ) +
    shape(
      [
        [1940, 640],
        [2140, 640],
        [2110, 560],
        [1970, 560],
      ],
      '#9fd6d8',
      'opacity="0.75"',
    ) +
    rect(1960, 540, 160, 22, '#0f1826') +
    rect(2036, 460, 6, 84, '#0f1826') +
    oval(2039, 458, 8, '#ff4a3a')
  return hall + tower
}

function mast(index: number): string {
  const x = 210 + index * 640
  return (
    rect(x - 5, 390, 10, 700, '#0d1420') +
    rect(x - 66, 372, 132, 26, '#0d1420') +
    each(4, (lamp) => oval(x - 48 + lamp * 32, 394, 13, '#ffffff'))
  )
}

function glow(index: number): string {
  const x = 210 + index * 640
  return (
    radial(`g${index}`, [
      [0, '#f2f7ff', 0.95],
      [0.2, '#c6dcff', 0.4],
      [1, '#7fa4d8', 0],
    ]) +
    oval(x, 394, 330, `url(#g${index})`) +
    linear(`c${index}`, [
      [0, '#dfeaff', 0.22],
      [1, '#dfeaff', 0],
    ]) +
    shape(
      [
        [x - 50, 394],
        [x + 50, 394],
        [x + 480, 1150],
        [x - 480, 1150],
      ],
      `url(#c${index})`,
    )
  )
}

/** A high-winged aircraft seen from the side, nose to the right. */
function aircraft(): string {
  const skin = linear('skin', [
    [0, '#ffffff'],
    [0.45, '#e3e8ee'],
    [0.75, '#9aa6b5'],
    [1, '#4c586a'],
  ])
  const tail =
    path('M430 800 L330 470 H470 L640 800 Z', '#1d5c78') +
    path('M330 470 H470 L490 506 H342 Z', '#f0b23e') +
    shape(
      [
        [250, 476],
        [560, 476],
        [540, 500],
        [270, 500],
      ],
      '#dfe5ea',
    )
  const body = path(
    'M300 810 Q420 764 640 760 H1620 Q1790 770 1868 850 Q1880 890 1840 916 Q1780 950 1620 952 H760 Q480 930 300 810 Z',
    'url(#skin)',
  )
  const stripe = path('M340 832 Q560 872 820 878 H1866 L1858 898 H820 Q560 896 340 832 Z', '#1d5c78')
  const windows = each(17, (index) =>
    rect(780 + index * 46, 812, 22, 30, index % 6 === 4 ? '#4b5a6d' : '#ffe3a6', 'rx="9"'),
  )
  const cockpit = path('M1716 806 L1790 816 L1826 850 L1730 848 Z', '#27364a')
  const door = rect(1600, 800, 54, 110, 'none', 'stroke="#8a97a6" stroke-width="4" rx="8"')
  const gear =
    rect(1130, 940, 14, 100, '#3a4452') +
    rect(1690, 940, 12, 104, '#3a4452') +
    [1108, 1150, 1682, 1710]
      .map((x) => oval(x + 6, 1058, 30, '#0b0d12') + oval(x + 6, 1058, 12, '#56606d'))
      .join('')
  return (
    skin +
    tail +
    body +
    stripe +
    windows +
    cockpit +
    door +
    gear +
    engine() +
    oval(1874, 884, 6, '#ffffff') +
    oval(398, 462, 8, '#ff5a48')
  )
}

function engine(): string {
  const wing =
    path('M960 752 L1330 740 L1390 752 L1360 776 L940 778 Z', '#c5ced8') +
    path('M940 778 L1360 776 L1300 800 L960 796 Z', '#5c6878')
  const nacelle =
    path('M1010 782 H1420 Q1478 800 1480 826 Q1470 858 1410 864 H1080 Q1030 840 1010 782 Z', '#dfe5eb') +
    path('M1040 830 H1476 Q1466 858 1410 864 H1080 Q1052 850 1040 830 Z', '#8995a4')
  const blades =
    oval(1496, 826, 15, '#2a3442', 26) +
    [0, 60, 120]
      .map((angle) => `<g transform="rotate(${angle} 1500 826)">${oval(1500, 826, 10, '#1b222c', 168)}</g>`)
      .join('')
  return wing + nacelle + blades
}

function truck(): string {
  const tank =
    linear('tank', [
      [0, '#fdfdf7'],
      [0.5, '#d8dde0'],
      [1, '#8a939c'],
    ]) +
    rect(1960, 880, 300, 130, 'url(#tank)', 'rx="52"') +
    rect(1990, 930, 240, 20, '#c8442f')
  const cab =
    path('M2266 1036 V900 H2330 Q2372 910 2382 970 V1036 Z', '#e2b53a') +
    path('M2290 916 H2330 Q2354 924 2360 962 H2290 Z', '#27364a')
  const wheels = [2020, 2090, 2200, 2336]
    .map((x) => oval(x, 1056, 34, '#0b0d12') + oval(x, 1056, 14, '#6a7480'))
    .join('')
  return (
    tank +
    cab +
    rect(1950, 1010, 430, 34, '#2a323d') +
    wheels +
    oval(2310, 890, 10, '#ffb43a') +
    oval(2384, 1006, 10, '#fff6d8')
  )
}

function cones(): string {
  return [620, 900, 1560]
    .map(
      (x) =>
        shape(
          [
            [x - 22, 1088],
            [x + 22, 1088],
            [x + 5, 1020],
            [x - 5, 1020],
          ],
          '#f0672e',
        ) + rect(x - 14, 1052, 28, 13, '#ffffff'),
    )
    .join('')
}

function markings(): string {
  return (
    shape(
      [
        [0, 1430],
        [2400, 1330],
        [2400, 1350],
        [0, 1456],
      ],
      '#f0c33e',
      'opacity="0.55"',
    ) +
    shape(
      [
        [900, 1600],
        [1500, 1096],
        [1512, 1096],
        [960, 1600],
      ],
      '#f0c33e',
      'opacity="0.4"',
    )
  )
}
