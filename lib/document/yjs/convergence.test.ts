import fc from 'fast-check'
import { Fragment, Slice, type Mark, type MarkType, type Node } from '@tiptap/pm/model'
import { Transform, canJoin, canSplit } from '@tiptap/pm/transform'
import { initProseMirrorDoc } from '@tiptap/y-tiptap'
import { describe, expect, test, vi } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { schemaFor } from '../kits/kit-for.ts'
import { claimIdsIn, claimWords } from '../model/claims.ts'
import { emptyDocument } from '../model/empty-document.ts'
import { canonicalText } from '../model/fingerprint-text.ts'
import type { NodeJson, StoryDocument } from '../model/story-document.ts'
import { anyDocument } from '../testing/any-document.ts'
import { validateDocument } from '../validate.ts'
import { applyDocumentToYDoc } from './apply-document-to-ydoc.ts'
import { documentFromYDoc } from './document-from-ydoc.ts'

// A second or two by themselves; much longer where eight programs share two cores.
vi.setConfig({ testTimeout: 120_000 })

const schema = schemaFor('body')
const { heading } = schema.nodes

/** One thing that a person does to the body. Places are taken modulo what there is. */
type Edit =
  | { do: 'type' | 'split' | 'join' | 'heading'; at: number }
  | { do: 'delete' | 'mark' | 'unmark' | 'move'; at: number; length: number }
  | { do: 'insert'; at: number; length: number }
  | { do: 'restore' }

const at = fc.nat(400)
const length = fc.integer({ min: 1, max: 25 })
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('type' as const), at }) },
  fc.record({ do: fc.constantFrom('split' as const, 'join' as const, 'heading' as const), at }),
  fc.record({
    do: fc.constantFrom(
      'delete' as const,
      'mark' as const,
      'unmark' as const,
      'move' as const,
      'insert' as const,
    ),
    at,
    length,
  }),
  { weight: 1, arbitrary: fc.constant<Edit>({ do: 'restore' }) },
)

/** What a person does between two moments at which they see what the others did. */
const anyRound = fc.array(fc.array(anyEdit, { maxLength: 4 }), { minLength: 4, maxLength: 4 })
const anySession = fc.record({
  start: anyDocument,
  people: fc.integer({ min: 2, max: 4 }),
  rounds: fc.array(anyRound, { minLength: 1, maxLength: 3 }),
  order: fc.infiniteStream(fc.nat()),
})

/** Every mark that the body has today, also those that this test does not know; claims are left to their own test. */
const MARKS: MarkType[] = Object.values(schema.marks)

function markFor(seed: number, person: number): Mark | null {
  const type = MARKS[seed % MARKS.length]
  if (!type) return null
  const attrs = Object.fromEntries(
    Object.keys(type.spec.attrs ?? {}).map((name) => [name, valueFor(name, seed, person)]),
  )
  return type.create(attrs)
}

function valueFor(name: string, seed: number, person: number): unknown {
  if (name === 'href') return `https://example.com/${seed % 3}`
  return `${name}-${person}-${seed % 3}`
}

/** Does one edit as an editor would: by a step of ProseMirror, and from that into the Y.Doc. What cannot be done is not done. */
function edit(ydoc: Doc, one: Edit, person: number, start: StoryDocument): void {
  if (one.do === 'restore') return applyDocumentToYDoc(ydoc, start)
  const document = documentFromYDoc(ydoc)
  const before = schema.nodeFromJSON(document.body)
  const tr = new Transform(before)
  try {
    change(tr, one, person)
    tr.doc.check()
  } catch {
    return
  }
  if (tr.docChanged) applyDocumentToYDoc(ydoc, { ...document, body: tr.doc.toJSON() as NodeJson })
}

function change(tr: Transform, one: Exclude<Edit, { do: 'restore' }>, person: number): void {
  const place = outsidePair(tr.doc, one.at % (tr.doc.content.size + 1))
  const end = outsidePair(tr.doc, Math.min(place + ('length' in one ? one.length : 0), tr.doc.content.size))
  switch (one.do) {
    case 'type':
      return void tr.insert(place, schema.text(`p${person} `, tr.doc.resolve(place).marks()))
    case 'split':
      return void (canSplit(tr.doc, place) && tr.split(place))
    case 'join':
      return void (canJoin(tr.doc, place) && tr.join(place))
    case 'heading':
      return void (heading && tr.setBlockType(place, place, heading, { level: 2 }))
    case 'delete':
      return void tr.delete(place, end)
    case 'mark':
    case 'unmark': {
      const mark = markFor(one.at, person)
      if (mark && one.do === 'mark') tr.addMark(place, end, mark)
      else if (mark && mark.type.name !== 'claim') tr.removeMark(place, end, mark.type)
      return
    }
    case 'insert':
      return void tr.insert(place, blockFor(one.length, person))
    case 'move':
      return move(tr, one.at, one.length)
  }
}

/** A caret is never within a character that takes two places. */
function outsidePair(doc: Node, place: number): number {
  const { nodeBefore, nodeAfter } = doc.resolve(place)
  const isWithin =
    /[\ud800-\udbff]$/.test(nodeBefore?.text ?? '') && /^[\udc00-\udfff]/.test(nodeAfter?.text ?? '')
  return isWithin ? place + 1 : place
}

/** Any kind of block that the body has, as the schema fills it. */
function blockFor(seed: number, person: number): Node {
  const kinds = Object.values(schema.nodes).filter(
    (type) => type.isInGroup('block') || type.name === 'paragraph',
  )
  const block = kinds[seed % kinds.length]?.createAndFill()
  return block ?? schema.node('paragraph', null, schema.text(`by ${person}`))
}

/** Takes a block of the top level and puts it elsewhere, as a drag does. */
function move(tr: Transform, from: number, to: number): void {
  const { doc } = tr
  if (doc.childCount < 2) return
  const index = from % doc.childCount
  const offset = offsetOf(doc, index)
  const block = doc.child(index)
  tr.delete(offset, offset + block.nodeSize)
  const target = offsetOf(tr.doc, to % (tr.doc.childCount + 1))
  tr.replace(target, target, new Slice(Fragment.from(block), 0, 0))
}

function offsetOf(doc: Node, index: number): number {
  let offset = 0
  for (let child = 0; child < index; child += 1) offset += doc.child(child).nodeSize
  return offset
}

/** Everything that happened to a Y.Doc after it was made, piece by piece as it would go over the wire. */
function recorded(start: Uint8Array, clientId: number): { ydoc: Doc; updates: Uint8Array[] } {
  const ydoc = new Doc()
  // Yjs draws it by lot, and it decides who stands first: a seed would not play the same again.
  ydoc.clientID = clientId
  applyUpdate(ydoc, start)
  const updates: Uint8Array[] = []
  ydoc.on('update', (update: Uint8Array, origin: unknown) => origin !== WIRE && updates.push(update))
  return { ydoc, updates }
}

const WIRE = Symbol('wire')

/**
 * What an editor does when it shows a document: what the schema does not allow is taken out of it, for everybody. Where nothing is
 * left it shows an empty block, as for a story that nobody began.
 */
function show(ydoc: Doc): Node {
  const { doc } = initProseMirrorDoc(ydoc.getXmlFragment('body'), schema)
  return doc.childCount > 0 ? doc : (schema.topNodeType.createAndFill() ?? doc)
}

/** Hands all updates to everybody, in an order that `order` decides, and each twice. */
function deliver(docs: Doc[], updates: Uint8Array[], order: Iterator<number>): void {
  for (const ydoc of docs) {
    const bag = [...updates, ...updates]
    while (bag.length > 0) {
      const [update] = bag.splice(Number(order.next().value) % bag.length, 1)
      if (update) applyUpdate(ydoc, update, WIRE)
    }
  }
}

/** Plays a session → the Y.Docs of everybody, after all have everything. */
function play(start: StoryDocument, people: number, rounds: Edit[][][], order: Iterable<number>): Doc[] {
  const chance = order[Symbol.iterator]()
  const seed = new Doc()
  seed.clientID = 1
  applyDocumentToYDoc(seed, start)
  const everybody = Array.from({ length: people }, (_, person) =>
    recorded(encodeStateAsUpdate(seed), (Number(chance.next().value) % 1_000_000) * 10 + 2 + person),
  )
  const docs = everybody.map(({ ydoc }) => ydoc)
  const exchange = (): void => {
    // Repairs are edits, and need a round of their own; they come to rest.
    for (let round = 0; round < 5; round += 1) {
      const updates = everybody.flatMap((one) => one.updates.splice(0))
      if (updates.length === 0) return
      deliver(docs, updates, chance)
      for (const ydoc of docs) show(ydoc)
    }
  }
  for (const round of rounds) {
    for (const [person, { ydoc }] of everybody.entries())
      for (const one of round[person] ?? []) edit(ydoc, one, person, start)
    exchange()
  }
  exchange()
  return docs
}

describe('people who write at once', () => {
  test('end with the same words, which the schema allows, in whatever order and however often edits arrive', () => {
    fc.assert(
      fc.property(anySession, ({ start, people, rounds, order }) => {
        const docs = play(start, people, rounds, order)
        const [first, ...others] = docs.map((ydoc) => canonicalText(documentFromYDoc(ydoc).body))
        for (const other of others) expect(other).toBe(first)
        for (const ydoc of docs) {
          expect(() => show(ydoc).check()).not.toThrow()
          expect(encodeStateVector(ydoc)).toEqual(encodeStateVector(docs[0] ?? ydoc))
        }
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })

  test('keep every claim that was there before, as long as its words stand', () => {
    const marked = (name: string): NodeJson => ({
      type: 'paragraph',
      content: [
        { type: 'text', text: `Before ${name} stands ` },
        { type: 'text', text: `«${name}»`, marks: [{ type: 'claim', attrs: { id: name } }] },
        { type: 'text', text: ` and after it more of ${name}.` },
      ],
    })
    const names = ['one', 'two', 'three', 'four']
    const start: StoryDocument = { ...emptyDocument(), body: { type: 'doc', content: names.map(marked) } }
    fc.assert(
      fc.property(anySession, ({ people, rounds, order }) => {
        const [ydoc] = play(start, people, rounds, order)
        const document = documentFromYDoc(ydoc ?? new Doc())
        const words = JSON.stringify(document.body)
        for (const name of names) {
          if (!words.includes(`«${name}»`)) continue
          expect(claimIdsIn(document)).toContain(name)
          expect(claimWords(document, name)).toContain(`«${name}»`)
        }
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })

  test('can publish what came of it when they began with what can be published and added nothing but words', () => {
    const typing = fc.array(
      fc.array(
        fc.array(fc.record({ do: fc.constantFrom('type' as const, 'split' as const), at }), { maxLength: 4 }),
        { minLength: 4, maxLength: 4 },
      ),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(anyDocument, typing, fc.infiniteStream(fc.nat()), (start, rounds, order) => {
        const [ydoc] = play(start, 3, rounds, order)
        expect(validateDocument(documentFromYDoc(ydoc ?? new Doc())).ok).toBe(true)
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })
})
