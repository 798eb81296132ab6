import { describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { photoRange } from './kept-place.ts'

const doc = schemaFor('body').nodeFromJSON({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One two.' }] }, { type: 'paragraph' }],
})

describe('where a dropped photo goes', () => {
  it('is after the paragraph it was dropped on', () => {
    expect(photoRange(doc, 4)).toEqual({ from: 10, to: 10 })
  })

  it('is in place of an empty paragraph', () => {
    expect(photoRange(doc, 11)).toEqual({ from: 10, to: 12 })
  })

  it('is between two blocks when it was dropped there', () => {
    expect(photoRange(doc, 10)).toEqual({ from: 10, to: 10 })
    expect(photoRange(doc, 0)).toEqual({ from: 0, to: 0 })
  })

  it('is at the end when the place is not there any more', () => {
    expect(photoRange(doc, 99)).toEqual({ from: 12, to: 12 })
  })
})
