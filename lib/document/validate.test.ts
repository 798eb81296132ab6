import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyDocument } from './model/empty-document.ts'
import { DOCUMENT_SCHEMA, type NodeJson } from './model/story-document.ts'
import { anyDocument } from './testing/any-document.ts'
import { mutated } from './testing/mutate-json.ts'
import { validateDocument } from './validate.ts'

const body = (...content: unknown[]): unknown => ({ ...emptyDocument(), body: { type: 'doc', content } })
const paragraph = (text: string, ...marks: unknown[]): unknown => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }],
})

function problemsOf(json: unknown): string[] {
  const result = validateDocument(json)
  return result.ok ? [] : result.problems.map((problem) => `${problem.part}: ${problem.message}`)
}

describe('a document that can be published', () => {
  test('is given back as it is', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(validateDocument(document)).toEqual({ ok: true, document })
      }),
    )
  })

  test('has every attribute filled in', () => {
    const result = validateDocument(body({ type: 'photo', attrs: { photoUseId: 'p1' } }))
    const photo: NodeJson | undefined = result.ok ? result.document.body.content?.[0] : undefined
    expect(photo?.attrs).toEqual({ photoUseId: 'p1', alt: '', crop: null })
  })
})

const REFUSED: [string, unknown][] = [
  ['nothing', null],
  ['a list', []],
  ['an empty object', {}],
  ['a script node', body({ type: 'script', content: [] })],
  ['a node named like a property of objects', body({ type: 'constructor' })],
  ['an unknown mark', body(paragraph('x', { type: 'underline' }))],
  ['an unknown attribute', body({ type: 'paragraph', attrs: { onclick: 'x' } })],
  ['an unknown key', body({ type: 'paragraph', style: 'x' })],
  ['a heading of level 1', body({ type: 'heading', attrs: { level: 1 } })],
  [
    'a list within a list item',
    body({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'bulletList' }] }] }),
  ],
  [
    'two lines in a headline',
    { ...emptyDocument(), headline: { type: 'doc', content: [{ type: 'line' }, { type: 'line' }] } },
  ],
  [
    'bold in a headline',
    {
      ...emptyDocument(),
      headline: {
        type: 'doc',
        content: [{ type: 'line', content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }] }] }],
      },
    },
  ],
  [
    'bold in a caption',
    body({
      type: 'photo',
      attrs: { photoUseId: 'p' },
      content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }] }],
    }),
  ],
  ['a script link', body(paragraph('x', { type: 'link', attrs: { href: 'java\tscript:alert(1)' } }))],
  ['a link without an address', body(paragraph('x', { type: 'link' }))],
  ['a claim without an id', body(paragraph('x', { type: 'claim', attrs: { id: null } }))],
  ['a claim with markup for an id', body(paragraph('x', { type: 'claim', attrs: { id: '"><img>' } }))],
  ['a photo without a use', body({ type: 'photo', attrs: { photoUseId: null } })],
  [
    'a crop outside the picture',
    body({ type: 'photo', attrs: { photoUseId: 'p', crop: { x: 1, y: 1, width: 1, height: 1 } } }),
  ],
  ['a NUL character', body(paragraph('a\u0000b'))],
  ['half a character', body(paragraph('a\ud800b'))],
  ['an empty run of text', body(paragraph(''))],
  ['an empty body', body()],
  ['a dateline that is no text', { ...emptyDocument(), meta: { dateline: 1, leadPhotoUseId: null } }],
  ['a long dateline', { ...emptyDocument(), meta: { dateline: 'x'.repeat(201), leadPhotoUseId: null } }],
  ['a lead photo that is no id', { ...emptyDocument(), meta: { dateline: '', leadPhotoUseId: '../x' } }],
  ['a newer schema', { ...emptyDocument(), schema: DOCUMENT_SCHEMA + 1 }],
  ['no schema', { ...emptyDocument(), schema: 0 }],
  [
    'a headline of a novel',
    {
      ...emptyDocument(),
      headline: {
        type: 'doc',
        content: [{ type: 'line', content: [{ type: 'text', text: 'x'.repeat(1001) }] }],
      },
    },
  ],
  ['a heading without a level', body({ type: 'heading' })],
  ['a hundred thousand blocks', body(...Array.from({ length: 100_000 }, () => ({ type: 'paragraph' })))],
]

test.each(REFUSED)('%s is refused with a sentence that says what to do', (_name, json) => {
  const problems = problemsOf(json)
  expect(problems.length).toBeGreaterThan(0)
  for (const problem of problems) expect(problem).toMatch(/^\w+: [A-Z].+\. [A-Z].+\.$/)
})

test('a link that is not allowed is named as the problem', () => {
  const json = body(paragraph('x', { type: 'link', attrs: { href: 'javascript:1' } }))
  expect(problemsOf(json)).toEqual([
    'body: A link has an address that is not allowed. Use a full http, https or mailto address.',
  ])
})

test('a document nested ten thousand deep is refused at once', () => {
  let node: unknown = paragraph('x')
  for (let depth = 0; depth < 10_000; depth += 1) node = { type: 'blockquote', content: [node] }
  const start = performance.now()
  expect(problemsOf(body(node))).toHaveLength(1)
  expect(performance.now() - start).toBeLessThan(1000)
})

test('garbage is refused or understood, and never throws', () => {
  let refused = 0
  fc.assert(
    fc.property(fc.oneof(mutated(anyDocument), fc.jsonValue()), (json) => {
      const result = validateDocument(json)
      if (result.ok) expect(validateDocument(result.document)).toEqual(result)
      else {
        refused += 1
        expect(result.problems.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 1000 },
  )
  expect(refused).toBeGreaterThan(300)
})
