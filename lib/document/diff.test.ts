import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDocuments, type BlockChange } from './diff.ts'
import { emptyDocument } from './model/empty-document.ts'
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
