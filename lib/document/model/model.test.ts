import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDocument } from '../testing/any-document.ts'
import { claimIdsIn, claimWords } from './claims.ts'
import { emptyDocument } from './empty-document.ts'
import { photoUseIdsIn } from './photo-uses.ts'
import type { MarkJson, NodeJson, StoryDocument } from './story-document.ts'
import { toTextBlocks } from './text-blocks.ts'
import { textOf } from './text-of.ts'
import { wordCount } from './word-count.ts'

const text = (words: string, ...marks: MarkJson[]): NodeJson => ({ type: 'text', text: words, marks })
const claim = (id: string): MarkJson => ({ type: 'claim', attrs: { id } })
const link = (href: string): MarkJson => ({ type: 'link', attrs: { href } })
const block = (type: string, ...content: NodeJson[]): NodeJson => ({ type, content })

const story: StoryDocument = {
  ...emptyDocument(),
  headline: block('doc', block('line', text('Harbour talks '), text('stall', claim('a')))),
  keyPoints: block(
    'doc',
    block('keyPoint', text('One')),
    block('keyPoint', text('Two', link('https://x.example/'))),
  ),
  body: block(
    'doc',
    block(
      'paragraph',
      text('They '),
      text('will ', claim('a')),
      text('reject', claim('a'), claim('b')),
      text(' it', claim('b')),
    ),
    block('paragraph', text('One', claim('b')), { type: 'hardBreak' }, text('line.')),
    { type: 'horizontalRule' },
    block('orderedList', block('listItem', block('paragraph', text('Item')))),
    block('blockquote', block('paragraph', text('Said so.'))),
    {
      type: 'photo',
      attrs: { photoUseId: 'p1', alt: '', crop: null },
      content: [text('The harbour', claim('c'))],
    },
  ),
  meta: { dateline: 'PORT TALLOW', leadPhotoUseId: 'p0' },
}

describe('the story as text blocks', () => {
  test('lists every block in reading order with its part, number and kind', () => {
    const seen = toTextBlocks(story).map((one) => [one.part, one.index, one.kind, one.text])
    expect(seen).toEqual([
      ['headline', 0, 'line', 'Harbour talks stall'],
      ['dek', 0, 'line', ''],
      ['keyPoint', 0, 'paragraph', 'One'],
      ['keyPoint', 1, 'paragraph', 'Two'],
      ['body', 0, 'paragraph', 'They will reject it'],
      ['body', 1, 'paragraph', 'One\nline.'],
      ['body', 2, 'listItem', 'Item'],
      ['body', 3, 'quote', 'Said so.'],
      ['caption', 0, 'caption', 'The harbour'],
    ])
  })

  test('gives overlapping claims and links as ranges of the words', () => {
    const blocks = toTextBlocks(story)
    const paragraph = blocks.find((one) => one.part === 'body')
    expect(paragraph?.claims).toEqual([
      { id: 'a', from: 5, to: 16 },
      { id: 'b', from: 10, to: 19 },
    ])
    expect(blocks.find((one) => one.text === 'Two')?.links).toEqual([
      { href: 'https://x.example/', from: 0, to: 3 },
    ])
    expect(blocks.at(-1)?.photoUseId).toBe('p1')
  })

  test('every claim and link range lies on words of its block', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const one of toTextBlocks(document)) {
          for (const range of [...one.claims, ...one.links]) {
            expect(range.from).toBeLessThan(range.to)
            expect(range.to).toBeLessThanOrEqual(one.text.length)
          }
        }
      }),
    )
  })
})

test('the words of a claim are all its ranges in reading order', () => {
  expect(claimIdsIn(story)).toEqual(['a', 'b', 'c'])
  expect(claimWords(story, 'a')).toBe('stall … will reject')
  expect(claimWords(story, 'b')).toBe('reject it … One')
  expect(claimWords(story, 'unknown')).toBe('')
})

test('the photos of a story begin with the lead photo', () => {
  expect(photoUseIdsIn(story)).toEqual(['p0', 'p1'])
  expect(photoUseIdsIn(emptyDocument())).toEqual([])
})

test('the length of a story counts the words of the body without captions', () => {
  expect(wordCount(story)).toBe(9)
  expect(wordCount(emptyDocument())).toBe(0)
  const tricky = {
    ...story,
    body: block('doc', block('paragraph', text('Canada’s $63.5-billion trade — 3:30 p.m. «naïve» 👍'))),
  }
  expect(wordCount(tricky)).toBe(6)
})

test('the text of blocks is parted by newlines', () => {
  expect(textOf(story.keyPoints)).toBe('One\nTwo')
  expect(textOf(story.headline)).toBe('Harbour talks stall')
})
