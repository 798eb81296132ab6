import sharp from 'sharp'
import type { Sharp } from 'sharp'
import type { RenditionFormat } from '../model/photo-format.ts'
import { renditionWidths } from '../model/rendition-widths.ts'
import type { Pixels } from './open-photo.ts'

/** A picture ready to be sent to a browser. */
export type Rendition = { format: RenditionFormat; width: number; height: number; bytes: Buffer }

const ENCODE = {
  webp: (picture: Sharp) => picture.webp({ quality: 78, effort: 3, smartSubsample: true }),
  jpeg: (picture: Sharp) => picture.jpeg({ quality: 80, progressive: true }),
  avif: (picture: Sharp) => picture.avif({ quality: 55, effort: 3 }),
} as const satisfies Record<RenditionFormat, (picture: Sharp) => Sharp>

/**
 * Every width of a photo in every given format, one after the other. Nothing of the original's metadata is taken over:
 * `xmp` is the packet that each of them carries.
 */
export async function makeRenditions(
  pixels: Pixels,
  formats: readonly RenditionFormat[],
  xmp: string,
): Promise<Rendition[]> {
  const renditions: Rendition[] = []
  for (const width of renditionWidths(pixels.width)) {
    for (const format of formats) renditions.push(await makeRendition(pixels, format, width, xmp))
  }
  return renditions
}

async function makeRendition(
  pixels: Pixels,
  format: RenditionFormat,
  width: number,
  xmp: string,
): Promise<Rendition> {
  const raw = { width: pixels.width, height: pixels.height, channels: 3 } as const
  const picture = sharp(pixels.data, { raw }).resize({ width }).withXmp(xmp)
  const { data, info } = await ENCODE[format](picture).toBuffer({ resolveWithObject: true })
  return { format, width: info.width, height: info.height, bytes: data }
}
