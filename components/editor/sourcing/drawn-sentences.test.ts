import fc from 'fast-check'
import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import type { Transaction } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import { expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { anyDocument } from '#lib/document/testing/any-document.ts'
import { drawnAll, redrawn } from '../parts/drawn-blocks.ts'
import { drawBlock } from './drawn-sentences.ts'
import type { Basis } from './sentence-rests.ts'

const schema = schemaFor('body')
const basis: Basis = new Map([
  ['c1', { line: 'solid', marks: ['1'] }],
  ['c2', { line: 'wave', marks: ['2', '3'] }],
])

const drawAll = (doc: Node) => drawnAll(doc, basis, drawBlock)
const redraw = (set: DecorationSet, before: Node, after: Node) =>
  redrawn(set, before, after, basis, drawBlock)

/** What is drawn where, in the order of the text. */
function seen(set: DecorationSet): string[] {
  return set
    .find()
    .map(({ from, to, spec }) => `${from}-${to} ${JSON.stringify(spec)}`)
    .toSorted()
}

const body = anyDocument.map((document) => schema.nodeFromJSON(document.body))
const spot = fc.nat({ max: 400 })
const edit = fc.oneof(
  fc.record({
    kind: fc.constant('type' as const),
    at: spot,
    words: fc.constantFrom('x', ' It was so. ', 'TK'),
  }),
  fc.record({ kind: fc.constant('delete' as const), at: spot, to: spot }),
  fc.record({
    kind: fc.constant('claim' as const),
    at: spot,
    to: spot,
    id: fc.constantFrom('c1', 'c2', 'c3'),
  }),
  fc.record({ kind: fc.constant('unclaim' as const), at: spot, to: spot }),
  fc.record({ kind: fc.constant('split' as const), at: spot }),
  fc.record({ kind: fc.constant('paste' as const), at: spot, doc: body }),
)

type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never

function apply(tr: Transaction, doc: Node, step: Edit): void {
  const at = Math.min(step.at, doc.content.size)
  const other = 'to' in step ? Math.min(step.to, doc.content.size) : at
  const [from, to] = [Math.min(at, other), Math.max(at, other)]
  const isText = doc.resolve(at).parent.isTextblock
  if (step.kind === 'type') {
    if (isText) tr.insertText(step.words, at)
  } else if (step.kind === 'delete') tr.deleteRange(from, to)
  else if (step.kind === 'claim') tr.addMark(from, to, schema.mark('claim', { id: step.id }))
  else if (step.kind === 'unclaim') tr.removeMark(from, to, schema.marks['claim'])
  else if (step.kind === 'paste') tr.replaceRange(at, at, step.doc.slice(0))
  else if (doc.resolve(at).parent.type.name === 'paragraph') tr.split(at)
}

it('draws after any edits what it would draw anew', () => {
  fc.assert(
    fc.property(body, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
      let state = EditorState.create({ schema, doc: first })
      let drawn = drawAll(state.doc)
      for (const step of edits) {
        const { tr } = state
        apply(tr, state.doc, step)
        const next = state.apply(tr)
        drawn = redraw(drawn, state.doc, next.doc)
        expect(seen(drawn)).toEqual(seen(drawAll(next.doc)))
        state = next
      }
    }),
    { numRuns: 300 },
  )
})

it('draws blocks that did not change not again', () => {
  const paragraph = (words: string) => schema.node('paragraph', null, [schema.text(words)])
  const doc = schema.node('doc', null, [paragraph('The port is closed.'), paragraph('Nobody said why.')])
  const state = EditorState.create({ schema, doc })
  const drawn = drawAll(doc)
  const { tr } = state
  tr.insertText(' now', 19)
  const after = redraw(drawn, doc, tr.doc)
  const last = (set: DecorationSet): unknown =>
    set
      .find()
      .toSorted((a, b) => a.to - b.to)
      .at(-1)?.spec
  expect(last(drawn)).toEqual({ class: 'rests-end', 'data-rests': '○' })
  expect(last(after)).toBe(last(drawn))
})

it('keeps what is drawn when somebody else’s words come as a whole new document', () => {
  fc.assert(
    fc.property(body, body, (first, other) => {
      const state = EditorState.create({ schema, doc: first })
      const copy = schema.nodeFromJSON(first.toJSON())
      expect(seen(redraw(drawAll(first), first, copy))).toEqual(seen(drawAll(first)))
      const next = state.apply(state.tr.replaceWith(0, first.content.size, other.content))
      expect(seen(redraw(drawAll(first), first, next.doc))).toEqual(seen(drawAll(next.doc)))
    }),
    { numRuns: 200 },
  )
})
