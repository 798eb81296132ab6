import { bloom, film } from '../darkroom/finish.ts'
import { smoothNoise } from '../darkroom/noise.ts'
import { LANDSCAPE, lay, mist, paint } from '../darkroom/picture.ts'
import type { Random } from '../darkroom/random.ts'
import { each, linear, oval, path, radial, rect, ridge, shape } from '../darkroom/shapes.ts'
import type { Scene } from './scene.ts'

const shapeOf = smoothNoise(7, 4)
const crest = (x: number) => 960 - 330 * Math.sin(x / 940 + 0.3) * 0.6 - shapeOf(x / 420, 3) * 190 + x * 0.06

/** A line of orange fire and smoke along a dark wooded ridge at night. */
export const forestFireRidge: Scene = async (random) => {
  let picture = await paint(
    LANDSCAPE,
    linear('sky', [
      [0, '#0a0d18'],
      [0.35, '#2a1a20'],
      [0.62, '#7a2e1a'],
    ]) + rect(0, 0, 2400, 1600, 'url(#sky)'),
  )
  picture = await lay(
    picture,
    each(9, (index) => glow(120 + index * 270)),
    { blur: 60, blend: 'screen' },
  )
  picture = await mist(picture, {
    seed: 201,
    colour: [46, 32, 36],
    waves: [4, 6],
    octaves: 6,
    thickness: (n, _, y) => Math.max(0, n - 0.34) * 3 * (1.05 - y),
  })
  picture = await mist(picture, {
    seed: 202,
    colour: [232, 120, 58],
    waves: [5, 5],
    octaves: 6,
    thickness: (n, x, y) => Math.max(0, n - 0.46) * 3.2 * nearCrest(x, y, 0.26),
  })
  picture = await lay(
    picture,
    each(80, (index) => flame(random, index * 31 - 20)),
    { blur: 3, blend: 'screen' },
  )
  picture = await lay(picture, wood(random, 0, '#3a1c14', 44) + wood(random, 130, '#26151a', 62))
  picture = await lay(picture, spots(random), { blur: 7, blend: 'screen' })
  picture = await lay(picture, wood(random, 330, '#11101a', 96) + embers(random))
  picture = await bloom(picture, { above: 165, radius: 60, amount: 0.95 })
  return film(picture, { seed: 23, grain: 13, vignette: 0.46, warmth: 4, contrast: 1.06 })
}

function nearCrest(x: number, y: number, reach: number): number {
  const above = crest(x * 2400) / 1600 - y
  return above < -0.02 ? 0 : Math.max(0, 1 - above / reach)
}

function glow(x: number): string {
  return (
    radial(`g${x}`, [
      [0, '#ffb45a', 0.8],
      [0.4, '#e0561e', 0.4],
      [1, '#7a1d0a', 0],
    ]) + oval(x, crest(x) - 10, 330, `url(#g${x})`, 260)
  )
}

function flame(random: Random, x: number): string {
  const strength = Math.max(0, shapeOf(x / 260, 40) - 0.33) * 3.4
  const [y, high, wide] = [crest(x) + 22, (70 + random.between(0, 230)) * strength, random.between(18, 42)]
  const tip = x + random.between(-26, 40)
  const tongue = (part: number, fill: string) =>
    path(
      `M${x - wide * part} ${y} Q${x - wide * part} ${y - high * 0.5 * part} ${tip} ${y - high * part} Q${x + wide * part * 0.8} ${y - high * 0.4 * part} ${x + wide * part} ${y} Z`,
      fill,
    )
  return tongue(1, '#e2571a') + tongue(0.7, '#ffa036') + tongue(0.4, '#fff0b0')
}

/** A wooded slope below the crest: firs as notched triangles. */
function wood(random: Random, drop: number, fill: string, size: number): string {
  const edge = (x: number) => crest(x * 0.9 + drop) + drop + (drop ? 60 * Math.sin(x / 300 + drop) : 14)
  const ground = ridge({ width: 2400, bottom: 1600, step: 20, height: edge, fill })
  const firs = each(2600 / (size * 0.42), (index) =>
    fir(
      -60 + index * size * 0.42 + random.between(-8, 8),
      edge(index * size * 0.42 - 60) + 14,
      size * random.between(0.55, 1.25),
      fill,
    ),
  )
  return ground + firs
}

function fir(x: number, foot: number, high: number, fill: string): string {
  const half = high * 0.24
  return shape(
    [
      [x, foot - high],
      [x + half * 0.5, foot - high * 0.62],
      [x + half * 0.3, foot - high * 0.62],
      [x + half * 0.8, foot - high * 0.3],
      [x + half * 0.5, foot - high * 0.3],
      [x + half, foot],
      [x - half, foot],
      [x - half * 0.5, foot - high * 0.3],
      [x - half * 0.8, foot - high * 0.3],
      [x - half * 0.3, foot - high * 0.62],
      [x - half * 0.5, foot - high * 0.62],
    ],
    fill,
  )
}

function spots(random: Random): string {
  return each(22, () => {
    const x = random.between(60, 2340)
    return oval(
      x,
      crest(x) + random.between(70, 300),
      random.between(6, 20),
      '#ff8a2e',
      random.between(4, 12),
    )
  })
}

function embers(random: Random): string {
  return each(110, () => {
    const x = random.between(0, 2400)
    return oval(
      x,
      crest(x) - random.between(20, 520),
      random.between(1, 3.4),
      random.chance(0.5) ? '#ffc36b' : '#ff7a2a',
      undefined,
      `opacity="${random.between(0.3, 0.9).toFixed(2)}"`,
    )
  })
}
