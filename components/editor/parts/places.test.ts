import { describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { emptyDocument } from '#lib/document/model/empty-document.ts'
import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import { positionOfPhoto, rangeOfPlace } from './places.ts'

const text = (words: string) => [{ type: 'text', text: words }]
const row = (type: string, words: string) => ({
  type: 'tableRow',
  content: [{ type, content: [{ type: 'paragraph', content: text(words) }] }],
})
const body = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: text('One two.') },
    { type: 'photo', attrs: { photoUseId: 'p1', alt: '', crop: null }, content: text('A boat.') },
    { type: 'horizontalRule' },
    { type: 'deskNote', content: text('Call the harbour master.') },
    { type: 'table', content: [row('tableHeader', 'Port'), row('tableCell', 'Carrow')] },
    {
      type: 'pullQuote',
      content: [
        { type: 'pullQuoteText', content: text('“Never.”') },
        { type: 'pullQuoteSpeaker', content: text('The mayor') },
      ],
    },
    { type: 'embed', attrs: { url: 'https://vimeo.com/123456' }, content: text('The vote') },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [...text('Three'), { type: 'hardBreak' }, ...text('four')] },
          ],
        },
      ],
    },
    { type: 'blockquote', content: [{ type: 'paragraph', content: text('Five six') }] },
  ],
}
const doc = schemaFor('body').nodeFromJSON(body)

describe('a place of the flat text', () => {
  it('is found again in the editor, block by block', () => {
    const blocks = toTextBlocks({ ...emptyDocument(), body }).filter(
      (block) => block.part === 'body' || block.part === 'caption',
    )
    expect(blocks).toHaveLength(9)
    for (const block of blocks) {
      const range = rangeOfPlace(doc, {
        part: block.part,
        index: block.index,
        from: 0,
        to: block.text.length,
      })
      expect(range && doc.textBetween(range.from, range.to, '\n', '\n')).toBe(block.text)
    }
  })

  it('counts from the start of its block', () => {
    const range = rangeOfPlace(doc, { part: 'body', index: 0, from: 4, to: 7 })
    expect(range && doc.textBetween(range.from, range.to)).toBe('two')
  })

  it('is nowhere when the text has moved on', () => {
    expect(rangeOfPlace(doc, { part: 'body', index: 9, from: 0, to: 1 })).toBeNull()
    expect(rangeOfPlace(doc, { part: 'caption', index: 1, from: 0, to: 1 })).toBeNull()
  })

  it('ends with its block, however far it was said to go', () => {
    const range = rangeOfPlace(doc, { part: 'body', index: 0, from: 4, to: 99 })
    expect(range && doc.textBetween(range.from, range.to)).toBe('two.')
  })
})

describe('a photo in the body', () => {
  it('is found by its use', () => {
    expect(positionOfPhoto(doc, 'p1')).toBe(10)
    expect(positionOfPhoto(doc, 'p2')).toBeNull()
  })
})
