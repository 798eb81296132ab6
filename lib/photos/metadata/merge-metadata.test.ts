import { describe, expect, it } from 'vitest'
import { mergeMetadata } from './merge-metadata.ts'
import { NS } from './namespaces.ts'

const exif = { description: '', artist: '', copyright: '', takenAt: '', hasLocation: false }
const nothing = { xmp: new Map<string, string[]>(), iim: new Map<number, string[]>(), exif }

describe('metadata from several blocks', () => {
  it('takes the credit of XMP, since that of IIM is cut', () => {
    const merged = mergeMetadata({
      ...nothing,
      xmp: new Map([[`${NS.photoshop}Credit`, ['The Northern Lights Picture Cooperative']]]),
      iim: new Map([[110, ['The Northern Lights Picture Coop']]]),
    })
    expect(merged.credit).toBe('The Northern Lights Picture Cooperative')
  })

  it('takes from IIM what XMP leaves open, and from EXIF the rest', () => {
    const merged = mergeMetadata({
      xmp: new Map([[`${NS.photoshop}City`, ['Dover']]]),
      iim: new Map([
        [120, ['A ship.']],
        [90, ['Calais']],
      ]),
      exif: { ...exif, description: 'SONY DSC', artist: 'Ann Roe', hasLocation: true },
    })
    expect(merged).toMatchObject({
      city: 'Dover',
      caption: 'A ship.',
      creator: ['Ann Roe'],
      hasLocation: true,
    })
  })

  it('never fills the alt text from a caption', () => {
    expect(mergeMetadata({ ...nothing, iim: new Map([[120, ['A ship.']]]) }).altText).toBe('')
  })

  it.each([
    [['20030830'], ['153000-0500'], '2003-08-30T15:30:00-05:00'],
    [['20030830'], ['000000'], '2003-08-30'],
    [['20030830'], ['101500'], '2003-08-30T10:15:00'],
    [['00000000'], ['101500'], ''],
    [['last week'], ['101500'], ''],
  ])('reads the day %j and the time %j of IIM as %j', (day, time, moment) => {
    const iim = new Map([
      [55, day],
      [60, time],
    ])
    expect(mergeMetadata({ ...nothing, iim }).takenAt).toBe(moment)
  })
})
