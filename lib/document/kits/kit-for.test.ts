import { expect, test } from 'vitest'
import { DOCUMENT_PARTS } from '../model/story-document.ts'
import { schemaFor } from './kit-for.ts'

test('each part has exactly the nodes and marks that it is meant to have', () => {
  const contents = DOCUMENT_PARTS.map((part) => {
    const schema = schemaFor(part)
    return [part, Object.keys(schema.nodes).sort(), Object.keys(schema.marks).sort()]
  })
  expect(contents).toEqual([
    [
      'headline',
      ['doc', 'line', 'text'],
      ['claim', 'comment', 'deletion', 'insertion', 'italic', 'modification'],
    ],
    ['dek', ['doc', 'line', 'text'], ['claim', 'comment', 'deletion', 'insertion', 'italic', 'modification']],
    [
      'keyPoints',
      ['doc', 'keyPoint', 'text'],
      ['bold', 'claim', 'comment', 'deletion', 'insertion', 'italic', 'link', 'modification'],
    ],
    [
      'body',
      [
        'blockquote',
        'bulletList',
        'deskNote',
        'doc',
        'embed',
        'gallery',
        'hardBreak',
        'heading',
        'horizontalRule',
        'infoBox',
        'infoBoxTitle',
        'listItem',
        'orderedList',
        'paragraph',
        'photo',
        'pullQuote',
        'pullQuoteSpeaker',
        'pullQuoteText',
        'relatedStory',
        'table',
        'tableCell',
        'tableHeader',
        'tableRow',
        'text',
      ],
      ['bold', 'claim', 'comment', 'deletion', 'insertion', 'italic', 'link', 'modification'],
    ],
  ])
})

test('an empty editor holds one empty block', () => {
  for (const part of DOCUMENT_PARTS) {
    const empty = schemaFor(part).topNodeType.createAndFill()
    expect(empty?.childCount).toBe(1)
    expect(empty?.textContent).toBe('')
  }
})

test('two claims may lie on the same words, and neither grows by typing at its edge', () => {
  const { claim, bold } = schemaFor('body').marks
  expect(claim?.excludes(claim)).toBe(false)
  expect(bold && claim?.excludes(bold)).toBe(false)
  expect(claim?.spec.inclusive).toBe(false)
})
