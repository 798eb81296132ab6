import { compose, open, PIXELS } from './picture.ts'
import type { Picture } from './picture.ts'
import { seeded } from './random.ts'

/** Lets bright parts glow: what is brighter than `above` (0..255) spreads over `radius` units. */
export async function bloom(
  picture: Picture,
  options: { above: number; radius: number; amount: number },
): Promise<Picture> {
  const { above, radius, amount } = options
  const scale = 4
  const gain = (255 / (255 - above)) * amount
  const glow = open(picture)
    .resize(Math.round(picture.width / scale))
    .linear(gain, -above * gain)
    .blur((radius * PIXELS) / scale)
  return compose(picture, glow, 'screen')
}

export type FilmOptions = {
  seed: number
  /** The strength of the grain, in steps of 0..255. */
  grain: number
  /** How much the corners darken, 0..1. */
  vignette: number
  /** Above 0 towards amber, below towards blue, in steps of 0..255. */
  warmth?: number
  /** How much darks and lights are spread apart; 1 leaves them. */
  contrast?: number
  /** What black is lifted to, as film has it. */
  lift?: number
}

const GRAINS = 1 << 16

/** Makes a drawing look taken: contrast, colour of the light, darker corners, grain that is strongest in the mid tones. */
export function film(picture: Picture, options: FilmOptions): Picture {
  const { grain, vignette, warmth = 0, contrast = 1, lift = 4 } = options
  const random = seeded(options.seed)
  const grains = Float32Array.from({ length: GRAINS }, () => random.between(-1, 1) + random.between(-1, 1))
  const { width, height } = picture
  const data = Buffer.from(picture.data)
  const shift = [warmth, warmth * 0.25, -warmth]
  for (let y = 0; y < height; y += 1) {
    const dy = (y / height - 0.5) * 2
    let offset = Math.floor(random.between(0, GRAINS))
    for (let x = 0; x < width; x += 1) {
      const dx = (x / width - 0.5) * 2
      const shade = 1 - vignette * Math.min(1, (dx * dx + dy * dy) * 0.5) ** 1.4
      offset = (offset + 1) & (GRAINS - 1)
      const speck = (grains[offset] ?? 0) * grain
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel += 1) {
        const value = data[at + channel] ?? 0
        const toned = ((value - 128) * contrast + 128 + (shift[channel] ?? 0)) * shade
        const middle = 1 - Math.abs(toned - 128) / 190
        data[at + channel] = Math.max(lift, Math.min(252, toned + speck * middle))
      }
    }
  }
  return { ...picture, data }
}
