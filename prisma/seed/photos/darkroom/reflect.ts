import { smoothNoise } from './noise.ts'
import { PIXELS } from './picture.ts'
import type { Picture } from './picture.ts'

export type WaterOptions = {
  seed: number
  /** The row, in units, where the water begins; what stands above is mirrored below. */
  from: number
  /** Where the water ends; the picture's edge if not given. */
  to?: number
  /** How far ripples pull the mirror image aside at the near edge, in units. */
  ripple: number
  /** The water's own colour and how much of it shows, 0..1, far and near. */
  tint: readonly [red: number, green: number, blue: number]
  clouding: readonly [far: number, near: number]
  /** How much the mirror image is stretched; below 1 it is squeezed. */
  stretch?: number
}

/** Fills the lower part of a picture with water that mirrors what is above it. */
export function reflect(picture: Picture, options: WaterOptions): Picture {
  const { tint, clouding, stretch = 1 } = options
  const from = Math.round(options.from * PIXELS)
  const to = Math.round(options.to === undefined ? picture.height : options.to * PIXELS)
  const ripple = options.ripple * PIXELS
  const noise = smoothNoise(options.seed, 3)
  const data = Buffer.from(picture.data)
  for (let y = from; y < to; y += 1) {
    const depth = (y - from) / (to - from)
    const cloud = clouding[0] + (clouding[1] - clouding[0]) * depth
    for (let x = 0; x < picture.width; x += 1) {
      const wave = noise(x / 420 / (0.25 + depth), (900 * Math.log1p(depth * 3)) / 22) - 0.5
      const fine = noise(x / 70 / (0.2 + depth), y / (3 + 9 * depth)) - 0.5
      const pull = (wave + fine * 0.7) * ripple * (0.12 + depth)
      const sourceX = clamp(x + pull, picture.width)
      const sourceY = clamp(from - 1 - (y - from) / stretch - Math.abs(pull) * 0.8, from)
      mix(
        data,
        (y * picture.width + x) * 3,
        picture.data,
        (sourceY * picture.width + sourceX) * 3,
        tint,
        cloud + fine * 0.12,
      )
    }
  }
  return { ...picture, data }
}

function mix(
  to: Buffer,
  at: number,
  from: Buffer,
  source: number,
  tint: WaterOptions['tint'],
  share: number,
) {
  for (let channel = 0; channel < 3; channel += 1) {
    const mirrored = from[source + channel] ?? 0
    to[at + channel] = Math.max(0, Math.min(255, mirrored + ((tint[channel] ?? 0) - mirrored) * share))
  }
}

function clamp(value: number, below: number): number {
  return Math.max(0, Math.min(below - 1, Math.round(value)))
}
