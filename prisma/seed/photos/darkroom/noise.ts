import { seeded } from './random.ts'

const SIDE = 256

/** Smooth noise over the plane, 0..1, in several octaves: the stuff of clouds, fog and ripples. */
export function smoothNoise(seed: number, octaves: number): (x: number, y: number) => number {
  const random = seeded(seed)
  const lattice = Float32Array.from({ length: SIDE * SIDE }, () => random.between(0, 1))
  return (x, y) => {
    let sum = 0
    let weight = 1
    let total = 0
    for (let octave = 0; octave < octaves; octave += 1) {
      const scale = 2 ** octave
      sum += weight * sample(lattice, x * scale + octave * 37.7, y * scale + octave * 91.3)
      total += weight
      weight /= 2
    }
    return sum / total
  }
}

function sample(lattice: Float32Array, x: number, y: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const right = ease(x - left)
  const down = ease(y - top)
  const at = (column: number, row: number) => lattice[(row & (SIDE - 1)) * SIDE + (column & (SIDE - 1))] ?? 0
  const above = at(left, top) + (at(left + 1, top) - at(left, top)) * right
  const below = at(left, top + 1) + (at(left + 1, top + 1) - at(left, top + 1)) * right
  return above + (below - above) * down
}

function ease(part: number): number {
  return part * part * (3 - 2 * part)
}
