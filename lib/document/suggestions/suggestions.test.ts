import type { Node, NodeType } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaFor } from '../kits/kit-for.ts'
import { canonicalText } from '../model/fingerprint-text.ts'
import { plainJson } from '../model/plain-json.ts'
import type { NodeJson } from '../model/story-document.ts'
import { textOf } from '../model/text-of.ts'
import { anyDocument } from '../testing/any-document.ts'
import { replaceChanged } from './replace-changed.ts'
import { settle } from './settle.ts'
import { suggestChange } from './suggest-change.ts'
import { anyEdit, edited } from './testing.ts'

const PARTS = ['headline', 'keyPoints', 'body'] as const
const canonical = (node: Node): string => canonicalText(plainJson(node.toJSON() as NodeJson))
const words = (node: Node): string => textOf(node.toJSON() as NodeJson)
const accepted = (doc: Node): Node => settle(doc, () => 'accept')
const rejected = (doc: Node): Node => settle(doc, () => 'reject')
const left = (doc: Node): string =>
  /insertion|deletion|modification|(?:insert|delete|join|split|become)=/.exec(JSON.stringify(doc))?.[0] ?? ''
const me = (id: string) => ({ id, isMine: (one: string) => one.startsWith('me') })

const anyPart = fc
  .tuple(anyDocument, fc.constantFrom(...PARTS))
  .map(([document, part]) => schemaFor(part).nodeFromJSON(document[part]))

describe('Any suggested change', () => {
  it('leaves the former document when it is rejected, and the changed one when it is accepted', () => {
    fc.assert(
      fc.property(anyPart, anyEdit, (doc, edit) => {
        const changed = edited(doc, edit)
        const suggested = suggestChange(doc, changed, me('me-1'))
        suggested.check()
        expect(canonical(rejected(suggested))).toBe(canonical(doc))
        expect(words(accepted(suggested))).toBe(words(changed))
        expect(left(accepted(suggested))).toBe('')
      }),
      { numRuns: 1_500 },
    )
  })
})

describe('Any row of suggested changes', () => {
  it('leaves the former document when all are rejected, and the words of plain editing when all are accepted', () => {
    fc.assert(
      fc.property(anyPart, fc.array(anyEdit, { maxLength: 6 }), (doc, edits) => {
        let now = doc
        for (const [index, edit] of edits.entries()) {
          const changed = edited(now, edit)
          const plain = words(accepted(changed))
          now = suggestChange(now, changed, me(`me-${index}`))
          now.check()
          expect(words(accepted(now))).toBe(plain)
          expect(left(accepted(now))).toBe('')
        }
        expect(canonical(rejected(now))).toBe(canonical(doc))
      }),
      { numRuns: 1_500 },
    )
  })

  it('can be decided one by one in any order with the same result', () => {
    fc.assert(
      fc.property(anyPart, fc.array(anyEdit, { maxLength: 4 }), fc.boolean(), (doc, edits, accepts) => {
        const ids = edits.map((_, index) => `me-${index}`)
        const now = edits.reduce(
          (doc_, edit, index) => suggestChange(doc_, edited(doc_, edit), me(`me-${index}`)),
          doc,
        )
        if (accepts) return
        const one = ids.reduce((doc_, id) => settle(doc_, (x) => (x === id ? 'reject' : null)), now)
        const other = ids.reduceRight((doc_, id) => settle(doc_, (x) => (x === id ? 'reject' : null)), now)
        expect(canonical(one)).toBe(canonical(doc))
        expect(canonical(other)).toBe(canonical(doc))
      }),
      { numRuns: 300 },
    )
  })
})

describe('A block that is suggested to go', () => {
  const paragraph = (text: string, suggestions: string | null = null) => ({
    type: 'paragraph',
    attrs: { suggestions },
    content: [{ type: 'text', text }],
  })
  const bodyOf = (...content: object[]): Node => schemaFor('body').nodeFromJSON({ type: 'doc', content })
  const doc = bodyOf(paragraph('stays'), paragraph(' goes', 'delete=me-0'))

  it('gives its words back when they are joined to a block that stays', () => {
    const changed = new Transform(doc).join(doc.child(0).nodeSize).doc
    const suggested = suggestChange(doc, changed, me('me-1'))
    expect(words(accepted(suggested))).toBe('stays goes')
    expect(words(rejected(suggested))).toBe(words(doc))
  })

  it('stays after all when it is made something else', () => {
    const heading = doc.type.schema.nodes['heading'] as NodeType
    const at = doc.child(0).nodeSize + 1
    const changed = new Transform(doc).setBlockType(at, at, heading, { level: 2 }).doc
    const suggested = suggestChange(doc, changed, me('me-1'))
    expect(accepted(suggested).child(1).type.name).toBe('heading')
    expect(words(accepted(suggested))).toBe(words(doc))
  })
})

describe('The steps between two documents', () => {
  it('lead from any document to any other', () => {
    fc.assert(
      fc.property(anyPart, fc.array(anyEdit, { maxLength: 4 }), (doc, edits) => {
        const wanted = edits.reduce(
          (now, edit, index) => suggestChange(now, edited(now, edit), me(`me-${index}`)),
          doc,
        )
        const tr = new Transform(doc)
        replaceChanged(tr, wanted)
        expect(canonical(tr.doc)).toBe(canonical(wanted))
      }),
      { numRuns: 500 },
    )
  })
})
