import sharp from 'sharp'
import { mergeMetadata } from './merge-metadata.ts'
import type { PhotoMetadata } from './photo-metadata.ts'
import { readExif } from './read-exif.ts'
import { readIim } from './read-iim.ts'
import { readXmp } from './read-xmp.ts'

/**
 * Reads what a JPEG, PNG or WebP says of itself (IPTC in XMP and IIM, EXIF) without decoding the picture. sharp finds
 * the raw blocks in every one of the three containers; the blocks are then read the same way.
 * A block that is damaged counts as not there. Throws where sharp cannot read the file at all.
 */
export async function readPhotoMetadata(bytes: Uint8Array): Promise<PhotoMetadata> {
  const { xmp, iptc, exif } = await sharp(bytes, { limitInputPixels: false }).metadata()
  return mergeMetadata({
    xmp: readXmp(xmp ? new TextDecoder().decode(xmp) : ''),
    iim: readIim(iptc ?? new Uint8Array()),
    exif: await readExif(exif ?? new Uint8Array()),
  })
}
