import { film } from '../darkroom/finish.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'
import { ACROSS, each, line, linear, oval, path, rect, ridge, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const SEA = 900

/** White turbines along a green coastal ridge, the sea behind them. */
export const windFarm: Scene = async (random) => {
  let picture = await paint(LANDSCAPE, backdrop)
  picture = await mist(picture, {
    seed: 71,
    colour: [255, 252, 246],
    waves: [4, 8],
    octaves: 5,
    thickness: (n, _, y) => Math.max(0, n - 0.44) * 3.2 * (y < 0.5 ? Math.max(0, 1.1 - y * 2) : 0),
  })
  picture = await mist(picture, {
    seed: 72,
    colour: [226, 240, 246],
    waves: [60, 260],
    octaves: 2,
    thickness: (n, _, y) => (y > 0.565 ? Math.max(0, n - 0.55) * 1.4 : 0),
  })
  picture = await lay(
    picture,
    hill(90, 130, '#7d9a86', random) +
      [
        [360, 0.42],
        [700, 0.46],
        [1040, 0.4],
      ]
        .map(([x = 0, size = 1]) => turbine(x, crest(x, 90, 130) + 6, size, random))
        .join(''),
  )
  picture = await mist(picture, {
    seed: 73,
    colour: [222, 232, 238],
    waves: [3, 4],
    thickness: (n, _, y) => (y > 0.48 && y < 0.72 ? n * 0.42 : 0),
  })
  picture = await lay(
    picture,
    hill(230, 250, '#5f8a55', random) +
      [
        [1330, 0.74],
        [1840, 0.82],
      ]
        .map(([x = 0, size = 1]) => turbine(x, crest(x, 230, 250) + 8, size, random))
        .join(''),
  )
  picture = await lay(
    picture,
    linear('near', [
      [0, '#7ba54c'],
      [0.4, '#54853a'],
      [1, '#274f25'],
    ]) + hill(420, 330, 'url(#near)', random),
  )
  picture = await mist(picture, {
    seed: 74,
    colour: [34, 66, 30],
    waves: [60, 130],
    octaves: 3,
    blend: 'multiply',
    thickness: (n, _, y) => (y > 0.74 ? Math.max(0, n - 0.35) * 0.55 * Math.min(1, (y - 0.74) * 9) : 0),
  })
  picture = await lay(
    picture,
    turbine(520, crest(520, 420, 330) + 20, 1.42, random) + fence() + sheep(random),
  )
  return film(picture, { seed: 8, grain: 9, vignette: 0.28, contrast: 1.08, warmth: 2, lift: 10 })
}

const backdrop =
  linear('sky', [
    [0, '#3f7db8'],
    [0.75, '#a9cfe4'],
    [1, '#e4eef0'],
  ]) +
  rect(0, 0, 2400, SEA, 'url(#sky)') +
  linear('sea', [
    [0, '#9cc3d2'],
    [0.12, '#5d97b3'],
    [1, '#2c6a8d'],
  ]) +
  rect(0, SEA, 2400, 700, 'url(#sea)')

function crest(x: number, drop: number, swell: number): number {
  return (
    SEA + drop - 30 - swell * 0.55 * Math.sin(x / 760 + drop) - swell * 0.16 * Math.sin(x / 210 + drop * 2)
  )
}

function hill(drop: number, swell: number, fill: string, random: Random): string {
  return ridge({
    width: 2400,
    bottom: 1600,
    step: 20,
    height: (x) => crest(x, drop, swell) + random.between(-2, 2),
    fill,
  })
}

function turbine(x: number, foot: number, size: number, random: Random): string {
  const hub = foot - 560 * size
  const id = `t${Math.round(x)}`
  const tower =
    linear(
      id,
      [
        [0, '#ffffff'],
        [0.5, '#eef2f4'],
        [1, '#a7b4bd'],
      ],
      ACROSS,
    ) +
    shape(
      [
        [x - 9 * size, hub],
        [x + 9 * size, hub],
        [x + 19 * size, foot],
        [x - 19 * size, foot],
      ],
      `url(#${id})`,
    )
  const turn = random.between(0, 120)
  const blades = [0, 120, 240].map(
    (angle) =>
      `<g transform="rotate(${turn + angle} ${x} ${hub})">${path(`M${x - 7 * size} ${hub} L${x - 17 * size} ${hub - 80 * size} L${x - 3 * size} ${hub - 350 * size} L${x + 5 * size} ${hub} Z`, '#f8fafa', `stroke="#b6c1c8" stroke-width="${1.5 * size}"`)}</g>`,
  )
  return (
    tower +
    rect(x - 16 * size, hub - 16 * size, 46 * size, 30 * size, '#dbe2e6', `rx="${8 * size}"`) +
    blades.join('') +
    oval(x, hub, 16 * size, '#ffffff')
  )
}

function fence(): string {
  const top = (x: number) => crest(x, 420, 330) + 128 + x * 0.03
  const wires = [10, 34].map((down) =>
    line(
      Array.from({ length: 25 }, (_, index): [number, number] => [index * 100, top(index * 100) + down]),
      '#4a4336',
      2.4,
    ),
  )
  return wires.join('') + each(25, (index) => rect(index * 100 - 4, top(index * 100), 8, 74, '#5a4c39'))
}

function sheep(random: Random): string {
  return each(9, () => {
    const x = random.between(1050, 2300)
    const y = crest(x, 420, 330) + random.between(150, 330)
    return (
      oval(x, y + 14, 26, '#1f3d1c', 5, 'opacity="0.5"') +
      oval(x, y, 24, '#f0ebdf', 15) +
      oval(x + 24, y - 6, 9, '#2c2622', 7) +
      rect(x - 14, y + 8, 5, 14, '#2c2622') +
      rect(x + 9, y + 8, 5, 14, '#2c2622')
    )
  })
}
