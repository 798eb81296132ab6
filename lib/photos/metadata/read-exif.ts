import exifr from 'exifr'
import { z } from 'zod'

export type ExifFacts = {
  description: string
  artist: string
  copyright: string
  takenAt: string
  hasLocation: boolean
}

const NOTHING: ExifFacts = { description: '', artist: '', copyright: '', takenAt: '', hasLocation: false }

const text = z.string().catch('')
const EXIF = z.object({
  ImageDescription: text,
  Artist: text,
  Copyright: text,
  DateTimeOriginal: text,
  OffsetTimeOriginal: text,
  GPSLatitude: z.unknown().optional(),
})

/**
 * Reads the few EXIF facts that newsrooms use from the raw block that sharp gives ("Exif", two zeros, TIFF). Anything
 * that cannot be read counts as not said.
 */
export async function readExif(block: Uint8Array): Promise<ExifFacts> {
  const tiff = isHeader(block) ? block.subarray(6) : block
  try {
    const raw: unknown = await exifr.parse(Uint8Array.from(tiff), {
      tiff: true,
      exif: true,
      gps: true,
      ifd1: false,
      reviveValues: false,
    })
    const exif = EXIF.parse(raw ?? {})
    return {
      description: exif.ImageDescription.trim(),
      artist: exif.Artist.trim(),
      copyright: exif.Copyright.trim(),
      takenAt: isoTime(exif.DateTimeOriginal, exif.OffsetTimeOriginal),
      hasLocation: exif.GPSLatitude !== undefined,
    }
  } catch {
    return NOTHING
  }
}

/** "2018:07:25 16:34:23" and "+02:00" as ISO 8601; '' for clocks that were never set. */
function isoTime(local: string, offset: string): string {
  const found = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(local)
  if (!found || found[1] === '0000') return ''
  return `${found[1]}-${found[2]}-${found[3]}T${found[4]}${/^[+-]\d\d:\d\d$/.test(offset) ? offset : ''}`
}

function isHeader(block: Uint8Array): boolean {
  return String.fromCharCode(...block.subarray(0, 6)) === 'Exif\0\0'
}
