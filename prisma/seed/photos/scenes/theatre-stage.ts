import { bloom, film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import { ACROSS, each, linear, oval, path, radial, rect, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const LAMP = { x: 1200, y: 800 }

/** An empty stage with red curtains drawn back and one bare lamp in the middle. */
export const theatreStage: Scene = async () => {
  let picture = await paint(LANDSCAPE, backWall() + boards())
  picture = await mist(picture, {
    seed: 101,
    colour: [10, 6, 6],
    waves: [22, 26],
    octaves: 4,
    blend: 'multiply',
    thickness: (n) => Math.max(0, n - 0.35) * 0.9,
  })
  picture = await lay(
    picture,
    radial('light', [
      [0, '#ffe2a8', 0.9],
      [0.2, '#f0b063', 0.5],
      [1, '#60280e', 0],
    ]) +
      oval(LAMP.x, LAMP.y, 1000, 'url(#light)', 760) +
      oval(LAMP.x, 1210, 760, 'url(#light)', 150),
    { blur: 20, blend: 'screen' },
  )
  picture = await lay(picture, lamp() + curtain(false) + curtain(true) + valance())
  picture = await lay(picture, seats())
  picture = await bloom(picture, { above: 195, radius: 70, amount: 1 })
  return film(picture, { seed: 12, grain: 12, vignette: 0.5, warmth: 5, contrast: 1.08 })
}

function backWall(): string {
  const wall =
    linear('wall', [
      [0, '#1b110f'],
      [1, '#4a2c20'],
    ]) + rect(0, 0, 2400, 1600, 'url(#wall)')
  const bricks = each(24, (row) =>
    each(26, (column) =>
      rect(
        300 + column * 72 + (row % 2) * 36,
        120 + row * 40,
        68,
        36,
        '#6b4030',
        `opacity="${0.16 + ((row * 7 + column * 11) % 5) * 0.04}"`,
      ),
    ),
  )
  return wall + bricks
}

function boards(): string {
  const floor =
    linear('floor', [
      [0, '#8a5a32'],
      [0.5, '#6a4023'],
      [1, '#25140b'],
    ]) +
    shape(
      [
        [240, 1080],
        [2160, 1080],
        [2700, 1430],
        [-300, 1430],
      ],
      'url(#floor)',
    )
  const seams = each(31, (index) =>
    shape(
      [
        [240 + index * 64, 1080],
        [243 + index * 64, 1080],
        [-296 + index * 100, 1430],
        [-302 + index * 100, 1430],
      ],
      '#1d0f08',
      'opacity="0.6"',
    ),
  )
  return (
    floor + seams + rect(0, 1428, 2400, 60, '#150c09') + rect(0, 1426, 2400, 8, '#c48a4e', 'opacity="0.5"')
  )
}

function lamp(): string {
  const stand =
    rect(LAMP.x - 6, LAMP.y + 60, 12, 380, '#141010') +
    path(`M${LAMP.x - 80} 1246 Q${LAMP.x} 1200 ${LAMP.x + 80} 1246 Z`, '#141010')
  const cage = [0, 0.55, 1]
    .map(
      (part) =>
        `<ellipse cx="${LAMP.x}" cy="${LAMP.y}" rx="${56 * part + 1}" ry="66" fill="none" stroke="#241c18" stroke-width="4"/>`,
    )
    .join('')
  const shadow = oval(LAMP.x, 1252, 150, '#0e0705', 14, 'opacity="0.7"')
  return (
    shadow +
    stand +
    oval(LAMP.x, LAMP.y, 30, '#fffdf2', 38) +
    cage +
    rect(LAMP.x - 18, LAMP.y + 52, 36, 26, '#1d1715')
  )
}

/** A drawn-back curtain in folds; the inner folds catch the lamp. */
function curtain(right: boolean): string {
  const folds = each(11, (index) => {
    const id = `f${right ? 'r' : 'l'}${index}`
    const lit = index / 10
    const warm = `rgb(${Math.round(70 + 150 * lit)},${Math.round(10 + 34 * lit)},${Math.round(16 + 26 * lit)})`
    const shade = linear(
      id,
      [
        [0, '#22040a'],
        [0.55, warm],
        [0.8, '#7a121d'],
        [1, '#1b0307'],
      ],
      ACROSS,
    )
    const [x, width] = [-20 + index * 62, 76]
    const sway = 60 + index * 16
    return (
      shade +
      path(
        `M${x} -10 H${x + width} C${x + width} 560 ${x + width - sway} 900 ${x + width - sway * 1.2} 1440 H${x - sway * 1.1} C${x - sway * 0.9} 900 ${x} 560 ${x} -10 Z`,
        `url(#${id})`,
      )
    )
  })
  const tie = path('M-40 850 Q300 960 560 800 L572 846 Q300 1010 -40 900 Z', '#c99a3e')
  const half = folds + tie
  return right ? `<g transform="translate(2400 0) scale(-1 1)">${half}</g>` : half
}

function valance(): string {
  const swags = each(8, (index) => {
    const x = index * 300
    return (
      path(`M${x} -10 H${x + 300} V120 Q${x + 150} 330 ${x} 120 Z`, `url(#swag)`) +
      path(`M${x} 118 Q${x + 150} 330 ${x + 300} 118`, 'none', 'stroke="#d0a044" stroke-width="12"')
    )
  })
  return (
    linear('swag', [
      [0, '#3c0810'],
      [0.6, '#8d1623'],
      [1, '#4b0a13'],
    ]) + swags
  )
}

function seats(): string {
  return each(2, (row) =>
    each(15 - row, (index) =>
      rect(
        -40 + index * (168 + row * 22),
        1470 + row * 66,
        140 + row * 20,
        200,
        row ? '#0c0506' : '#1a090b',
        'rx="46"',
      ),
    ),
  )
}
