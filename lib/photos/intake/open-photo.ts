import sharp from 'sharp'
import type { OutputInfo } from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { FEWEST_PIXELS, MOST_PIXELS } from '../model/photo-format.ts'
import type { PhotoFormat } from '../model/photo-format.ts'
import { renditionWidths } from '../model/rendition-widths.ts'
import { detectFormat } from './detect-format.ts'

/** Unpacked pixels, upright, in sRGB without transparency. */
export type Pixels = { data: Buffer; width: number; height: number }

/** A photo that was unpacked whole: its size after orientation, and pixels for the largest rendition. */
export type OpenPhoto = { ok: true; format: PhotoFormat; width: number; height: number; pixels: Pixels }
export type RefusedPhoto = { ok: false; message: string }

const BROKEN =
  'The photo is damaged or was not copied completely: it cannot be read to its end. Copy it again from the camera or ask for a new file.'

/**
 * Unpacks a photo to its end. What is no JPEG, PNG or WebP, too large, too small, cut off or damaged is refused with a
 * sentence for the person who sent it.
 */
export async function openPhoto(bytes: Uint8Array): Promise<OpenPhoto | RefusedPhoto> {
  const detected = detectFormat(bytes)
  if (!detected.ok) return detected
  const size = await sizeOf(bytes)
  if (!size) return { ok: false, message: BROKEN }
  const refusal = refuseSize(size)
  if (refusal) return { ok: false, message: refusal }
  const pixels = await unpack(bytes, size.width)
  return pixels ? { ok: true, format: detected.format, ...size, pixels } : { ok: false, message: BROKEN }
}

/** The thumbhash of a photo, base64: a blurred stand-in of about 25 bytes. */
export async function thumbhashOf({ data, width, height }: Pixels): Promise<string> {
  const small = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize(100, 100, { fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(small.info.width, small.info.height, small.data)).toString('base64')
}

type Size = { width: number; height: number }

async function sizeOf(bytes: Uint8Array): Promise<Size | null> {
  try {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata()
    return autoOrient
  } catch {
    return null
  }
}

function refuseSize({ width, height }: Size): string | null {
  if (width * height > MOST_PIXELS) {
    const millions = Math.round((width * height) / 1_000_000)
    return `The photo has ${millions} million pixels; at most ${MOST_PIXELS / 1_000_000} million are taken. Export it smaller.`
  }
  if (Math.min(width, height) < FEWEST_PIXELS) {
    return `The picture is ${width} × ${height} pixels, too small for a photo. Send the original.`
  }
  return null
}

async function unpack(bytes: Uint8Array, width: number): Promise<Pixels | null> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({ width: Math.max(...renditionWidths(width)), withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    return info.channels === 3
      ? { data, width: info.width, height: info.height }
      : await inThreeChannels(data, info)
  } catch {
    return null
  }
}

/** Grey pictures unpack to one channel. */
async function inThreeChannels(data: Buffer, info: OutputInfo): Promise<Pixels> {
  const grey = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
  const colour = await grey.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  return { data: colour.data, width: colour.info.width, height: colour.info.height }
}
