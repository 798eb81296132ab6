import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readPhotoMetadata } from '../metadata/read-photo-metadata.ts'
import { writeXmp } from '../metadata/write-xmp.ts'
import { makeRenditions } from './make-renditions.ts'
import { openPhoto } from './open-photo.ts'

const EXIF = {
  IFD0: { Artist: 'Somebody', Software: 'CameraOS 9' },
  IFD2: { BodySerialNumber: 'SN-0042' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '44/1 39/1 0/1',
    GPSLongitudeRef: 'W',
    GPSLongitude: '63/1 34/1 0/1',
  },
}
const XMP = writeXmp(
  { caption: 'The pier.', creator: 'Ann Roe', agency: 'Northlight', copyright: '© Ann Roe' },
  'id-1',
)

async function renditionsOf(width: number, height: number) {
  const background = { r: 40, g: 80, b: 120 }
  const original = await sharp({ create: { width, height, channels: 3, background } })
    .withExif(EXIF)
    .jpeg()
    .toBuffer()
  expect(await readPhotoMetadata(original)).toMatchObject({ hasLocation: true, creator: ['Somebody'] })
  const photo = await openPhoto(original)
  if (!photo.ok) throw new Error(photo.message)
  return makeRenditions(photo.pixels, ['webp', 'jpeg', 'avif'], XMP)
}

describe('the renditions of a photo', () => {
  it('come in each width up to its own, in the ratio of the photo', async () => {
    const sizes = (await renditionsOf(700, 467)).map(
      ({ format, width, height }) => `${format} ${width}×${height}`,
    )
    expect(sizes).toEqual(
      ['320×213', '640×427', '700×467'].flatMap((size) => [`webp ${size}`, `jpeg ${size}`, `avif ${size}`]),
    )
  })

  it('are what they say they are', async () => {
    for (const { format, width, height, bytes } of await renditionsOf(330, 220)) {
      const file = await sharp(bytes).metadata()
      expect(file).toMatchObject({ width, height, format: format === 'avif' ? 'heif' : format })
    }
  })

  it('carry the credit, and nothing of the camera or of the place', async () => {
    for (const { format, bytes } of await renditionsOf(330, 220)) {
      const { exif, iptc, xmpAsString } = await sharp(bytes).metadata()
      expect(xmpAsString).toContain('Ann Roe')
      expect(iptc).toBeUndefined()
      expect(exif?.toString('latin1') ?? '').not.toMatch(/SN-0042|CameraOS|Somebody/)
      if (format !== 'avif')
        expect(await readPhotoMetadata(bytes)).toMatchObject({ creator: ['Ann Roe'], hasLocation: false })
    }
  })
})
