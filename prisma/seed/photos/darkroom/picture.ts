import sharp from 'sharp'
import type { Blend, Sharp } from 'sharp'
import { smoothNoise } from './noise.ts'

export type Size = { width: number; height: number }

/** Pixels, three bytes each. */
export type Picture = Size & { data: Buffer }

/** The sheets that scenes are drawn on. Every measure of a drawing is in units of its sheet. */
export const LANDSCAPE: Size = { width: 2400, height: 1600 }
export const PORTRAIT: Size = { width: 1600, height: 2400 }

/** Pixels per unit: enough for a wide screen and no more, since all are drawn at the first start. */
export const PIXELS = 0.7

/** How much smaller soft things are drawn: nobody sees the difference in what is blurred. */
const SOFT = 4

type LayOptions = { blur?: number; blend?: Blend }

/** A drawing in the units of its sheet, as an SVG of so many pixels. */
function svg(size: Size, inside: string): Buffer {
  const { width, height } = size
  const sheet = width > height ? LANDSCAPE : PORTRAIT
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${sheet.width} ${sheet.height}">${inside}</svg>`,
  )
}

/** A new picture from a drawing that covers its sheet. */
export async function paint(sheet: Size, inside: string): Promise<Picture> {
  const size = { width: sheet.width * PIXELS, height: sheet.height * PIXELS }
  return toPicture(sharp(svg(size, inside)).flatten({ background: '#000' }))
}

/** Lays a drawing over a picture, sharp or blurred (`blur` in units). */
export async function lay(
  picture: Picture,
  inside: string,
  { blur = 0, blend = 'over' }: LayOptions = {},
): Promise<Picture> {
  if (blur === 0) return toPicture(open(picture).composite([{ input: svg(picture, inside), blend }]))
  const scale = blur >= 6 ? SOFT : 1
  const size = { width: picture.width / scale, height: picture.height / scale }
  const soft = sharp(svg(size, inside))
    .ensureAlpha()
    .blur(Math.max(0.5, (blur * PIXELS) / scale))
  return compose(picture, soft, blend)
}

/** Lays what a pipeline gives over a picture, stretched to its size. */
export async function compose(picture: Picture, pipeline: Sharp, blend: Blend): Promise<Picture> {
  const { data, info } = await pipeline.raw().toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels } as const
  const { width, height } = picture
  if (info.width === width) return toPicture(open(picture).composite([{ input: data, raw, blend }]))
  const full = await sharp(data, { raw })
    .resize(width, height, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer()
  return toPicture(
    open(picture).composite([{ input: full, raw: { width, height, channels: info.channels }, blend }]),
  )
}

export type MistOptions = {
  seed: number
  colour: readonly [red: number, green: number, blue: number]
  /** How many waves of noise fit across and down. */
  waves: readonly [across: number, down: number]
  octaves?: number
  /** How thick the mist is, 0..1, at noise `n` and at the place `x`, `y` (0..1 each). */
  thickness: (n: number, x: number, y: number) => number
  blend?: Blend
}

/** Lays clouds, fog, smoke or dirt over a picture. */
export async function mist(picture: Picture, options: MistOptions): Promise<Picture> {
  const { seed, colour, waves, octaves = 4, thickness, blend = 'over' } = options
  const width = Math.round(picture.width / 5)
  const height = Math.round(picture.height / 5)
  const noise = smoothNoise(seed, octaves)
  const data = Buffer.alloc(width * height * 4)
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [x, y] = [column / width, row / height]
      const thick = thickness(noise(x * waves[0], y * waves[1]), x, y)
      data.set([...colour, Math.max(0, Math.min(255, thick * 255))], (row * width + column) * 4)
    }
  }
  return compose(picture, sharp(data, { raw: { width, height, channels: 4 } }), blend)
}

/** A picture as sharp takes it. */
export function open({ data, width, height }: Picture): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } })
}

/** What a pipeline gives, as a picture again. */
async function toPicture(pipeline: Sharp): Promise<Picture> {
  const { data, info } = await pipeline
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
