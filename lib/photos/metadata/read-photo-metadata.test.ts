import { existsSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { fieldsFromMetadata } from './fields-from-metadata.ts'
import { readPhotoMetadata } from './read-photo-metadata.ts'
import { embedIim, writeIim } from './write-iim.ts'
import { writeXmp } from './write-xmp.ts'

const FIELDS = {
  caption: 'The ferry Ilse leaves the pier in Port Ellis on Monday. It is “the last of the day” & full.',
  creator: 'Runa Ostrava-Kell',
  agency: 'The Long Shore Picture Cooperative of the North',
  copyright: '© 2026 Runa Ostrava-Kell',
  altText: 'A white ferry, seen from the pier, turns towards open water.',
  headline: 'The last ferry',
  usageTerms: 'Editorial use only.',
  city: 'Port Ellis',
  country: 'Canada',
  takenAt: new Date('2026-03-04T17:05:00Z'),
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
}

const plain = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#345' } })

describe('photos that the project makes', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('tell their XMP from a %s', async (format) => {
    const bytes = await plain().withXmp(writeXmp(FIELDS)).toFormat(format).toBuffer()
    expect(fieldsFromMetadata(await readPhotoMetadata(bytes))).toEqual({ ...FIELDS, instructions: '' })
  })

  it('tell their IIM from a JPEG that has no XMP, and the cut credit of one that has both is not taken', async () => {
    const iim = writeIim([
      { dataset: 120, text: FIELDS.caption },
      { dataset: 80, text: FIELDS.creator },
      { dataset: 110, text: FIELDS.agency.slice(0, 32) },
      { dataset: 55, text: '20260304' },
    ])
    const old = embedIim(await plain().jpeg().toBuffer(), iim)
    expect(await readPhotoMetadata(old)).toMatchObject({
      caption: FIELDS.caption,
      credit: FIELDS.agency.slice(0, 32),
    })
    const both = embedIim(await plain().withXmp(writeXmp(FIELDS)).jpeg().toBuffer(), iim)
    expect((await readPhotoMetadata(both)).credit).toBe(FIELDS.agency)
  })

  it.each(['jpeg', 'png', 'webp'] as const)('tell their EXIF from a %s', async (format) => {
    const exif = {
      IFD0: { Artist: 'Ann Roe', Copyright: '© Ann Roe' },
      IFD2: { DateTimeOriginal: '2026:03:04 05:06:07' },
    }
    const bytes = await plain().withExif(exif).toFormat(format).toBuffer()
    expect(await readPhotoMetadata(bytes)).toMatchObject({
      creator: ['Ann Roe'],
      takenAt: '2026-03-04T05:06:07',
      hasLocation: false,
    })
  })

  it('with a damaged packet are read as if they had none', async () => {
    const bytes = await plain().withXmp(writeXmp(FIELDS).replace('</rdf:RDF>', '')).png().toBuffer()
    expect(await readPhotoMetadata(bytes)).toMatchObject({ caption: '', creator: [] })
  })
})

const SAMPLES = new URL('../../../../shared/data/photos/', import.meta.url)
const samplesHere = existsSync(SAMPLES)
const sample = async (name: string) =>
  fieldsFromMetadata(await readPhotoMetadata(readFileSync(new URL(name, SAMPLES))))

beforeAll(() => {
  if (!samplesHere)
    console.info('Skipped: the sample photos are not on this machine (../shared/data/photos).')
})

describe.skipIf(!samplesHere)('sample photos of agencies', () => {
  it('of the agency photographer tell everything', async () => {
    const fields = await sample('iptc-agency-photographer-example.jpg')
    expect(fields).toMatchObject({
      creator: 'Julie Doe',
      agency: 'Mugwum Press',
      copyright: '©2009 Julie Doe / Mugwum Press, all rights reserved',
      city: 'Washington',
      instructions: 'Newsmagazines Out',
      altText: '',
    })
    expect(fields.caption).toMatch(/^This statue of the 16th President/)
    expect(fields.takenAt?.toISOString()).toMatch(/^2009-06-24/)
  })

  it('of the independent photographer give the whole credit', async () => {
    const name = 'iptc-independent-photographer-example.jpg'
    const { credit } = await readPhotoMetadata(readFileSync(new URL(name, SAMPLES)))
    expect(Buffer.byteLength(credit)).toBeGreaterThan(32)
    expect(await sample(name)).toMatchObject({ creator: 'David Riecks', city: 'Nainital' })
  })

  it('with a byline in capitals and the credit in the caption are put in order', async () => {
    const fields = await sample('Bush-dog.jpg')
    expect(fields).toMatchObject({ creator: 'Duane A. Laverty', agency: 'AP' })
    expect(fields.caption).toMatch(/who was not injured\.$/)
  })

  it('of a phone have no caption, and are known to tell a place', async () => {
    const name = 'IMG_20180725_163423-tiny.jpg'
    expect(await sample(name)).toMatchObject({ caption: '', creator: '', altText: '' })
    expect((await readPhotoMetadata(readFileSync(new URL(name, SAMPLES)))).hasLocation).toBe(true)
  })
})
