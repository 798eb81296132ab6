import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDocuments, type BlockChange } from './diff.ts'
import { blockKey } from './diff/block-key.ts'
import { compareWords } from './diff/compare-words.ts'
import { emptyDocument } from './model/empty-document.ts'
import { canonicalText } from './model/fingerprint-text.ts'
import { leafBlocks } from './model/leaf-blocks.ts'
import { DOCUMENT_PARTS, type NodeJson, type StoryDocument } from './model/story-document.ts'
import { textOf } from './model/text-of.ts'
import { anyDocument } from './testing/any-document.ts'

const paragraph = (text: string, ...marks: { type: string }[]): NodeJson => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }],
})
const withBody = (...content: NodeJson[]): StoryDocument => ({
  ...emptyDocument(),
  body: { type: 'doc', content },
})
const kinds = (changes: BlockChange[]): string[] =>
  changes.filter((one) => one.part === 'body').map((one) => one.kind)

const FIRST = paragraph('The harbour talks ended without a deal on Monday.')
const SECOND = paragraph('Two people briefed on them said so.')
const THIRD = paragraph('Ships waited outside.')

test('a changed word is shown within its paragraph, the others stay', () => {
  const after = withBody(FIRST, paragraph('Three people briefed on them said so.'), THIRD)
  const { blocks, same } = compareDocuments(withBody(FIRST, SECOND, THIRD), after)
  expect(same).toBe(false)
  expect(kinds(blocks)).toEqual(['same', 'changed', 'same'])
  const changed = blocks.find((one) => one.kind === 'changed')
  expect(changed?.kind === 'changed' && changed.words).toEqual([
    { text: 'Two', kind: 'removed' },
    { text: 'Three', kind: 'added' },
    { text: ' people briefed on them said so.', kind: 'same' },
  ])
})

test('a paragraph put in front is added, not mistaken for a change of all that follow', () => {
  const { blocks } = compareDocuments(withBody(FIRST, SECOND), withBody(THIRD, FIRST, SECOND))
  expect(kinds(blocks)).toEqual(['added', 'same', 'same'])
})

test('a rewritten paragraph beside a new one finds its partner', () => {
  const after = withBody(
    paragraph('Nobody would comment yesterday.'),
    paragraph('The harbour talks ended with a deal on Monday.'),
  )
  expect(kinds(compareDocuments(withBody(FIRST), after).blocks)).toEqual(['added', 'changed'])
})

test('formatting alone is a change whose words are the same', () => {
  const after = withBody(paragraph('Ships waited outside.', { type: 'bold' }))
  const { blocks, same } = compareDocuments(withBody(THIRD), after)
  const changed = blocks.find((one) => one.kind === 'changed')
  expect(same).toBe(false)
  expect(changed?.kind === 'changed' && changed.words).toEqual([
    { text: 'Ships waited outside.', kind: 'same' },
  ])
})

test('a paragraph that stands elsewhere is said to have moved, and is no change of its neighbours', () => {
  const { blocks } = compareDocuments(withBody(FIRST, SECOND, THIRD), withBody(SECOND, THIRD, FIRST))
  expect(kinds(blocks)).toEqual(['removed', 'same', 'same', 'added'])
  const moved = blocks.filter((one) => (one.kind === 'added' || one.kind === 'removed') && one.moved)
  expect(moved.map((one) => (one.before ?? one.after)?.text)).toEqual([
    'The harbour talks ended without a deal on Monday.',
    'The harbour talks ended without a deal on Monday.',
  ])
})

const detailsOf = (before: NodeJson, after: NodeJson) =>
  compareDocuments(withBody(before), withBody(after)).blocks.flatMap((one) =>
    one.kind === 'changed' ? one.details : [],
  )
const linked = (href: string): NodeJson => ({
  type: 'paragraph',
  content: [
    { type: 'text', text: 'Ships ' },
    { type: 'text', text: 'waited', marks: [{ type: 'link', attrs: { href } }] },
    { type: 'text', text: ' outside.' },
  ],
})

test('bold words, another address of a link and another kind of block are named', () => {
  expect(detailsOf(THIRD, paragraph('Ships waited outside.', { type: 'bold' }))).toEqual([
    { what: 'mark', mark: 'bold', change: 'added', words: 'Ships waited outside.', note: '' },
  ])
  expect(detailsOf(linked('https://one.example'), linked('https://two.example'))).toEqual([
    { what: 'mark', mark: 'link', change: 'removed', words: 'waited', note: 'https://one.example' },
    { what: 'mark', mark: 'link', change: 'added', words: 'waited', note: 'https://two.example' },
  ])
  const heading: NodeJson = { type: 'heading', attrs: { level: 2 }, content: THIRD.content ?? [] }
  expect(detailsOf(THIRD, heading)).toMatchObject([
    { what: 'kind', before: 'paragraph', after: 'heading' },
    {},
  ])
})

test('a mark that only follows its words is no change of its own', () => {
  const longer = linked('https://one.example')
  longer.content?.splice(1, 1, {
    type: 'text',
    text: 'waited all night',
    marks: [{ type: 'link', attrs: { href: 'https://one.example' } }],
  })
  expect(detailsOf(linked('https://one.example'), longer)).toEqual([])
})

test('two nodes have one key exactly when they read the same', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (first, second) => {
      for (const [one, other] of [
        [first.body, structuredClone(first.body)],
        [first.body, second.body],
        [first.headline, second.headline],
      ] as const)
        expect(blockKey(one) === blockKey(other)).toBe(canonicalText(one) === canonicalText(other))
    }),
  )
})

test('words that changed side by side are read as one change', () => {
  expect(compareWords('The old cat sat.', 'The new dog sat.')).toEqual([
    { text: 'The ', kind: 'same' },
    { text: 'old cat', kind: 'removed' },
    { text: 'new dog', kind: 'added' },
    { text: ' sat.', kind: 'same' },
  ])
})

test('the dateline and the lead photo are compared', () => {
  const after: StoryDocument = { ...emptyDocument(), meta: { dateline: 'PORT TALLOW', leadPhotoUseId: 'p1' } }
  expect(compareDocuments(emptyDocument(), after).meta).toEqual([
    { field: 'dateline', before: '', after: 'PORT TALLOW' },
    { field: 'leadPhotoUseId', before: null, after: 'p1' },
  ])
})

const textsOf = (document: StoryDocument): string[] =>
  DOCUMENT_PARTS.flatMap((part) =>
    leafBlocks(document)
      .filter((leaf) => leaf.part === part)
      .map((leaf) => textOf(leaf.node)),
  )

const join = (change: BlockChange, without: 'added' | 'removed'): string =>
  change.kind === 'changed'
    ? change.words
        .filter((run) => run.kind !== without)
        .map((run) => run.text)
        .join('')
    : ((without === 'added' ? change.before : change.after)?.text ?? '')

function edited(document: StoryDocument, cuts: number[], words: string): StoryDocument {
  const content = structuredClone(document.body.content ?? [])
  for (const cut of cuts) content.splice(cut % (content.length + 1), cut % 2, paragraph(`${words} ${cut}`))
  return { ...document, body: { type: 'doc', content } }
}

test('the comparison holds every word of both documents, in order', () => {
  const pairs = fc.oneof(
    fc.tuple(anyDocument, anyDocument),
    fc
      .record({ document: anyDocument, cuts: fc.array(fc.nat(20), { maxLength: 5 }), words: fc.lorem() })
      .map(({ document, cuts, words }): [StoryDocument, StoryDocument] => [
        document,
        edited(document, cuts, words),
      ]),
  )
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const { blocks } = compareDocuments(before, after)
      const afterTexts = blocks.filter((one) => one.after).map((one) => join(one, 'removed'))
      const beforeTexts = blocks.filter((one) => one.before).map((one) => join(one, 'added'))
      expect(afterTexts).toEqual(textsOf(after))
      expect(beforeTexts).toEqual(textsOf(before))
    }),
    { numRuns: 300 },
  )
})

test('two documents are the same exactly when nothing in them reads otherwise', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, fc.boolean(), (first, second, again) => {
      const other = again ? structuredClone(first) : { ...second, meta: first.meta }
      const same = DOCUMENT_PARTS.every((part) => canonicalText(first[part]) === canonicalText(other[part]))
      expect(compareDocuments(first, other).same).toBe(same)
    }),
  )
})

const untidy = fc
  .array(fc.constantFrom('a', 'don’t', '\u0301', '😀', '.', '-', ' ', '  ', '\n'), { maxLength: 40 })
  .map((parts) => parts.join(''))

test('words put together from a comparison are the very texts that were compared, white space and all', () => {
  fc.assert(
    fc.property(untidy, untidy, (before, after) => {
      const runs = compareWords(before, after)
      const without = (kind: string) => runs.filter((run) => run.kind !== kind).map((run) => run.text)
      expect([without('added').join(''), without('removed').join('')]).toEqual([before, after])
    }),
    { numRuns: 2_000 },
  )
})

test('a document compared with itself is the same throughout', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { same, blocks, meta } = compareDocuments(document, structuredClone(document))
      expect(same).toBe(true)
      expect(meta).toEqual([])
      expect(blocks.every((one) => one.kind === 'same')).toBe(true)
    }),
  )
})

test('two long stories with nothing in common are compared within a second', () => {
  const long = (word: string): StoryDocument =>
    withBody(
      ...Array.from({ length: 1500 }, (_, number) => paragraph(`${word} ${number} ${'and on '.repeat(15)}`)),
    )
  const start = performance.now()
  expect(compareDocuments(long('red'), long('blue')).blocks.length).toBeGreaterThan(1500)
  expect(performance.now() - start).toBeLessThan(3000)
})
