import { describe, expect, test } from 'vitest'
import { compareDocuments } from '../diff.ts'
import { validateDocument } from '../validate.ts'
import { claimWords } from './claims.ts'
import { emptyDocument } from './empty-document.ts'
import { fingerprintText } from './fingerprint-text.ts'
import type { NodeJson, StoryDocument } from './story-document.ts'
import { toTextBlocks } from './text-blocks.ts'
import { wordCount } from './word-count.ts'

const text = (words: string, ...claims: string[]): NodeJson => ({
  type: 'text',
  text: words,
  ...(claims.length > 0 ? { marks: claims.map((id) => ({ type: 'claim', attrs: { id } })) } : {}),
})
const block = (type: string, ...content: NodeJson[]): NodeJson => ({ type, content })
const withBody = (...content: NodeJson[]): StoryDocument => ({
  ...emptyDocument(),
  body: { type: 'doc', content },
})
const FIRST = block('paragraph', text('Two boats are late.'))
const NOTE = block('deskNote', text('Call the harbour master before noon.'))

describe('a note to the desk', () => {
  test('is no part of what readers and checks get, nor of the length', () => {
    const document = withBody(FIRST, NOTE)
    expect(
      toTextBlocks(document)
        .filter(({ part }) => part === 'body')
        .map((each) => each.text),
    ).toEqual(['Two boats are late.'])
    expect(wordCount(document)).toBe(4)
    expect(fingerprintText(document)).toBe(fingerprintText(withBody(FIRST)))
  })

  test('is seen when two states of a story are compared', () => {
    const { same, blocks } = compareDocuments(withBody(FIRST), withBody(FIRST, NOTE))
    expect(same).toBe(false)
    expect(blocks.find(({ kind }) => kind === 'added')?.after).toMatchObject({ kind: 'note' })
  })
})

describe('what stands beside the text', () => {
  const pullQuote = block(
    'pullQuote',
    block('pullQuoteText', text('“Late again.”', 'c1')),
    block('pullQuoteSpeaker', text('The mayor')),
  )
  const table = block(
    'table',
    block('tableRow', block('tableCell', block('paragraph', text('Four ships', 'c2')))),
  )

  test('holds claims like any other words', () => {
    const document = withBody(FIRST, pullQuote, table)
    expect(claimWords(document, 'c1')).toBe('“Late again.”')
    expect(claimWords(document, 'c2')).toBe('Four ships')
  })

  test('counts towards the length only where it does not repeat the story', () => {
    expect(wordCount(withBody(FIRST, pullQuote, table))).toBe(6)
  })

  test('is told apart from the text when two states are compared', () => {
    const { blocks } = compareDocuments(withBody(FIRST), withBody(FIRST, pullQuote))
    expect(blocks.filter(({ kind }) => kind === 'added').map(({ after }) => after?.kind)).toEqual([
      'pullQuote',
      'speaker',
    ])
  })
})

describe('a story of an older layout', () => {
  test('is valid as it is, and has the newest layout from then on', () => {
    const older = { ...withBody(FIRST), schema: 1 }
    expect(validateDocument(older)).toEqual({ ok: true, document: withBody(FIRST) })
    expect(fingerprintText(older)).toBe(fingerprintText(withBody(FIRST)))
  })
})

describe('a table', () => {
  const rows = (count: number, cells: number): NodeJson =>
    block(
      'table',
      ...Array.from({ length: count }, () =>
        block('tableRow', ...Array.from({ length: cells }, () => block('tableCell', block('paragraph')))),
      ),
    )

  test.each([
    [101, 2, '100 rows'],
    [2, 21, '20 columns'],
  ])('of %i rows and %i columns is refused', (count, cells, says) => {
    const result = validateDocument(withBody(rows(count, cells)))
    expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining(says),
    ])
  })

  test('of 100 rows and 20 columns can be published', () => {
    expect(validateDocument(withBody(rows(100, 20))).ok).toBe(true)
  })
})
