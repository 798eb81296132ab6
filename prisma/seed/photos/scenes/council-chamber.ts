import { bloom, film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import { ACROSS, each, linear, oval, path, radial, rect, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

/** Curved benches with green lamps before a raised chair; light falls in from tall windows on the left. */
export const councilChamber: Scene = async () => {
  let picture = await paint(LANDSCAPE, room())
  picture = await lay(picture, dais())
  picture = await lay(picture, each(5, bench))
  picture = await lay(picture, lightShafts(), { blur: 34, blend: 'screen' })
  picture = await mist(picture, {
    seed: 5,
    colour: [255, 226, 178],
    waves: [3, 3],
    blend: 'screen',
    thickness: (n, x, y) => (n - 0.3) * 0.16 * (1 - x) * (1 - y * 0.6),
  })
  picture = await bloom(picture, { above: 190, radius: 40, amount: 0.8 })
  return film(picture, { seed: 2, grain: 9, vignette: 0.5, warmth: 5, contrast: 1.05 })
}

function room(): string {
  const wall =
    linear('wall', [
      [0, '#2a1a12'],
      [0.35, '#5d3a22'],
      [1, '#3a2315'],
    ]) + rect(0, 0, 2400, 860, 'url(#wall)')
  const side = linear(
    'shade',
    [
      [0, '#ffcf8a', 0.32],
      [0.35, '#000', 0],
      [1, '#000', 0.6],
    ],
    ACROSS,
  )
  const panels = each(15, (index) => panel(30 + index * 160))
  const floor =
    linear('floor', [
      [0, '#4a1d1b'],
      [1, '#1c0b0c'],
    ]) + rect(0, 850, 2400, 750, 'url(#floor)')
  return wall + panels + side + rect(0, 0, 2400, 860, 'url(#shade)') + windows() + floor
}

function panel(x: number): string {
  return (
    rect(x, 120, 130, 690, '#000', 'opacity="0.22"') +
    rect(x + 10, 130, 110, 670, '#7a4d2c', 'opacity="0.55"') +
    rect(x + 10, 130, 110, 8, '#d69a5c', 'opacity="0.35"') +
    rect(x + 10, 130, 6, 670, '#d69a5c', 'opacity="0.25"')
  )
}

function windows(): string {
  return each(3, (index) => {
    const [x, width] = [40 + index * 250, 150 - index * 14]
    const arch = `M${x} 690 V250 Q${x} 120 ${x + width / 2} 120 Q${x + width} 120 ${x + width} 250 V690 Z`
    const bars =
      each(4, (bar) => rect(x, 250 + bar * 110, width, 6, '#6a5138')) +
      rect(x + width / 2 - 3, 120, 6, 570, '#6a5138')
    return path(arch, '#fff3d6') + bars
  })
}

function dais(): string {
  const arms = rect(1110, 560, 24, 150, '#20110a') + rect(1386, 560, 24, 150, '#20110a')
  const chair =
    path('M1150 700 V330 Q1150 240 1260 214 Q1370 240 1370 330 V700 Z', '#26140b') +
    path('M1176 680 V346 Q1176 270 1260 248 Q1344 270 1344 346 V680 Z', '#7c1f20')
  const seal =
    oval(1260, 170, 66, '#a97b3d') + oval(1260, 170, 50, '#6b4520') + oval(1260, 170, 32, '#c99b55')
  const desk =
    linear('desk', [
      [0, '#a56a3a'],
      [0.1, '#6d4223'],
      [1, '#331c0f'],
    ]) +
    rect(830, 690, 860, 170, 'url(#desk)') +
    rect(800, 676, 920, 22, '#b98049')
  const steps = rect(760, 850, 1000, 26, '#4d2f1a') + rect(700, 874, 1120, 28, '#3a2213')
  const inlay = each(6, (index) => rect(862 + index * 134, 722, 116, 116, '#000', 'opacity="0.2"'))
  return seal + arms + chair + desk + inlay + steps + lamp(960, 676, 0.8) + lamp(1560, 676, 0.8)
}

/** One curved row; rows nearer to us are larger and lower. */
function bench(index: number): string {
  const grow = 1 + index * 0.42
  const [y, rx, ry] = [960 + index * 118 + index * index * 12, 640 * grow, 92 * grow]
  const thick = 84 + index * 30
  const arc = (lift: number) =>
    `M${1260 - rx} ${y - lift} Q${1260 - rx * 0.55} ${y + ry - lift} 1260 ${y + ry - lift} Q${1260 + rx * 0.55} ${y + ry - lift} ${1260 + rx} ${y - lift}`
  const front = path(
    `${arc(0)} L${1260 + rx} ${y + thick} Q${1260 + rx * 0.55} ${y + ry + thick} 1260 ${y + ry + thick} Q${1260 - rx * 0.55} ${y + ry + thick} ${1260 - rx} ${y + thick} Z`,
    `url(#bench${index})`,
  )
  const wood = linear(`bench${index}`, [
    [0, '#8d5830'],
    [0.5, '#56331b'],
    [1, '#23130a'],
  ])
  const top =
    path(arc(6), 'none', `stroke="#c48a50" stroke-width="${13 + index * 4}"`) +
    path(arc(14 + index * 2), 'none', 'stroke="#f0bd7e" stroke-width="3" opacity="0.7"')
  const lamps = each(5, (place) => {
    const part = -0.8 + place * 0.4
    return lamp(1260 + rx * part, y + ry * (1 - part * part) * 0.98 - 8, 0.62 + index * 0.22)
  })
  return wood + front + top + lamps
}

function lamp(x: number, y: number, scale: number): string {
  const glow = radial('lamp', [
    [0, '#d9ffb5', 0.75],
    [1, '#7dd26a', 0],
  ])
  const stand =
    rect(x - 3 * scale, y - 60 * scale, 6 * scale, 60 * scale, '#c9a45a') +
    oval(x, y, 20 * scale, '#8a6a34', 5 * scale)
  const hood = path(
    `M${x - 44 * scale} ${y - 52 * scale} Q${x} ${y - 100 * scale} ${x + 44 * scale} ${y - 52 * scale} Z`,
    '#1f8a4c',
  )
  const shine = rect(x - 40 * scale, y - 54 * scale, 80 * scale, 6 * scale, '#f4ffd2')
  return glow + oval(x, y - 40 * scale, 92 * scale, 'url(#lamp)', 62 * scale) + stand + hood + shine
}

function lightShafts(): string {
  return each(3, (index) =>
    shape(
      [
        [50 + index * 250, 150],
        [200 + index * 240, 150],
        [1150 + index * 330, 1240],
        [760 + index * 330, 1330],
      ],
      '#ffdca0',
      'opacity="0.2"',
    ),
  )
}
