import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { fieldsFromMetadata } from '#lib/photos/metadata/fields-from-metadata.ts'
import { readIim } from '#lib/photos/metadata/read-iim.ts'
import { readPhotoMetadata } from '#lib/photos/metadata/read-photo-metadata.ts'
import { photos } from '../content/photos.ts'
import { makeDemoPhoto } from './make-photos.ts'
import { scenes } from './scenes/index.ts'

const NOW = new Date('2026-11-23T17:00:00Z')

describe('the photos of the demo newsroom', () => {
  it('are drawn for every slug of the library, and no other', () => {
    expect(photos.map((photo) => photo.slug).toSorted()).toEqual([...scenes.keys()].toSorted())
  })

  it('carry what the library says of them, in XMP and in IIM', async () => {
    const photo = photos.find(({ slug }) => slug === 'courthouse-steps')
    if (!photo) throw new Error('The library has no courthouse-steps.')
    const bytes = await makeDemoPhoto(photo, NOW)
    const fields = fieldsFromMetadata(await readPhotoMetadata(bytes))
    const { creator, agency, copyright, city, country, alt: altText } = photo
    expect(fields).toMatchObject({ creator, agency, copyright, city, country, altText })
    expect(fields.caption).toMatch(/Nov\. 23, 2026/)
    expect(fields.caption).not.toMatch(/[<>]/)
    const { iptc, width, height } = await sharp(bytes).metadata()
    expect(readIim(iptc ?? new Uint8Array()).get(80)).toEqual([creator])
    expect([width, height]).toEqual([1680, 1120])
  })

  it('are the same at every run', async () => {
    const photo = photos.find(({ slug }) => slug === 'bridge-fog')
    if (!photo) throw new Error('The library has no bridge-fog.')
    const [one, other] = [await makeDemoPhoto(photo, NOW), await makeDemoPhoto(photo, NOW)]
    expect(Buffer.compare(one, other)).toBe(0)
  })
})
