import { describe, expect, it } from 'vitest'
import { FIELD_LIMITS } from '../model/photo-fields.ts'
import { fieldsFromMetadata } from './fields-from-metadata.ts'
import { mergeMetadata } from './merge-metadata.ts'
import type { PhotoMetadata } from './photo-metadata.ts'

const noExif = { description: '', artist: '', copyright: '', takenAt: '', hasLocation: false }
const from = (some: Partial<PhotoMetadata>) =>
  fieldsFromMetadata({ ...mergeMetadata({ xmp: new Map(), iim: new Map(), exif: noExif }), ...some })

describe('the fields of a new photo', () => {
  it('are empty where the file says nothing', () => {
    const { takenAt, ...texts } = from({})
    expect(takenAt).toBeNull()
    expect(new Set(Object.values(texts))).toEqual(new Set(['']))
  })

  it('name several creators, and the source where there is no credit', () => {
    expect(from({ creator: ['Ann Roe', 'Bo Lind'], source: 'Northlight' })).toMatchObject({
      creator: 'Ann Roe, Bo Lind',
      agency: 'Northlight',
    })
  })

  it.each([
    ['2009-06-24', '2009-06-24T12:00:00.000Z'],
    ['2007-04-19T11:03:15-06:00', '2007-04-19T17:03:15.000Z'],
    ['2018-07-25T16:34:23', '2018-07-25T16:34:23.000Z'],
    ['2018-07-25T16:34', '2018-07-25T16:34:00.000Z'],
    ['2018-02-31T99:00', undefined],
    ['2018', undefined],
    ['yesterday', undefined],
  ])('read the date %j as %j', (given, moment) => {
    expect(from({ takenAt: given }).takenAt?.toISOString()).toBe(moment)
  })

  it('keep a digital source type only where it is one of the list', () => {
    const listed = 'cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
    expect(from({ digitalSourceType: `https://${listed}` }).digitalSourceType).toBe(`http://${listed}`)
    expect(from({ digitalSourceType: 'javascript:alert(1)' }).digitalSourceType).toBe('')
  })

  it('cut at a word what is longer than a field', () => {
    const { caption } = from({ caption: 'harbour '.repeat(100_000) })
    expect(caption.length).toBeLessThanOrEqual(FIELD_LIMITS.caption)
    expect(caption.endsWith('harbour…')).toBe(true)
  })
})
