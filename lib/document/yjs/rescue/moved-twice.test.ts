import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import type { XmlElement } from 'yjs'
import { schemaFor } from '../../kits/kit-for.ts'
import { emptyDocument } from '../../model/empty-document.ts'
import { textOf } from '../../model/text-of.ts'
import { documentFromYDoc } from '../document-from-ydoc.ts'
import { yDocFromDocument } from '../ydoc-from-document.ts'
import { mayLoseWords } from './may-lose-words.ts'
import { mayStandTwice, spareCopies } from './moved-twice.ts'
import { played as playedLog } from './testing/played.ts'

/** Somebody's page: what it does comes out as the updates that its editor sends. */
function page(base: Uint8Array) {
  const ydoc = new Doc()
  applyUpdate(ydoc, base)
  let sent: Uint8Array[] = []
  ydoc.on('update', (bytes: Uint8Array, _: unknown, __: Doc, { local }: { local: boolean }) => {
    if (local) sent.push(bytes)
  })
  const fragment = ydoc.getXmlFragment('body')
  return {
    ydoc,
    change: (changed: (body: Node) => Node): Uint8Array[] => {
      sent = []
      const { doc, mapping } = initProseMirrorDoc(fragment, schemaFor('body'))
      ydoc.transact(() => updateYFragment(ydoc, fragment, changed(doc), { mapping, isOMark: new Map() }))
      return sent
    },
  }
}

const start = (doc: Node, at: number): number =>
  doc.content.content.slice(0, at).reduce((sum, node) => sum + node.nodeSize, 0)

/** As dragging does it: taken out of its place and put in anew at another. */
const moved = (at: number, to: number) => (doc: Node) => {
  const block = doc.child(at)
  const tr = new Transform(doc).delete(start(doc, at), start(doc, at + 1))
  return tr.insert(start(tr.doc, to), block.type.create(block.attrs, block.content)).doc
}

const typed = (at: number, words: string) => (doc: Node) =>
  new Transform(doc).insert(start(doc, at) + 1, doc.type.schema.text(words)).doc

function storyOf(paragraphs: string[]): Uint8Array {
  const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  return encodeStateAsUpdate(yDocFromDocument({ ...emptyDocument(), body: { type: 'doc', content } }))
}

const played = (updates: Uint8Array[]): Doc =>
  playedLog(updates, (before, bytes, isPutRight) => {
    if (isPutRight) expect(mayLoseWords(before, bytes) || mayStandTwice(before, bytes)).toBe(true)
  })

const linesOf = (ydoc: Doc): string[] => textOf(documentFromYDoc(ydoc).body).split('\n')
const PARAGRAPHS = ['0: one', '1: two', '2: three', '3: four', '4: five']
const place = fc.integer({ min: 0, max: PARAGRAPHS.length - 1 })

test('a block that two people move at once stands once, where the first put it', () => {
  fc.assert(
    fc.property(place, place, place, (at, hers, his) => {
      fc.pre(hers !== at && his !== at)
      const base = storyOf(PARAGRAPHS)
      const [ana, ben] = [page(base), page(base)]
      const [first, second] = [ana.change(moved(at, hers)), ben.change(moved(at, his))]
      const ydoc = played([base, ...first, ...second])
      expect(linesOf(ydoc).toSorted()).toEqual(PARAGRAPHS)
      expect(linesOf(ydoc)).toEqual(linesOf(ana.ydoc))
    }),
  )
})

test('what either of them wrote in it is kept, before it was moved or after', () => {
  const when = fc.constantFrom('before', 'after')
  fc.assert(
    fc.property(place, place, place, fc.boolean(), when, (at, hers, his, isAna, moment) => {
      fc.pre(hers !== at && his !== at)
      const base = storyOf(PARAGRAPHS)
      const [ana, ben] = [page(base), page(base)]
      const acts = { ana: [ana.change(moved(at, hers))], ben: [ben.change(moved(at, his))] }
      const [writer, name, to] = isAna ? [ana, 'ana' as const, hers] : [ben, 'ben' as const, his]
      if (moment === 'before') {
        const again = page(base)
        acts[name] = [again.change(typed(at, 'NEW ')), again.change(moved(at, to))]
      } else acts[name].push(writer.change(typed(to, 'NEW ')))
      const lines = linesOf(played([base, ...acts.ana.flat(), ...acts.ben.flat()]))
      expect(lines.join('\n').split('NEW ')).toHaveLength(2)
      const words = lines.map((line) => line.replace('NEW ', '')).filter((line) => line !== '')
      expect([...new Set(words)].toSorted()).toEqual(PARAGRAPHS)
      expect(words.length).toBeLessThanOrEqual(PARAGRAPHS.length + 1)
    }),
  )
})

test('two blocks that are moved, each by somebody else, both stay', () => {
  const base = storyOf(PARAGRAPHS)
  const [ana, ben] = [page(base), page(base)]
  const ydoc = played([base, ...ana.change(moved(0, 4)), ...ben.change(moved(1, 3))])
  expect(linesOf(ydoc).toSorted()).toEqual(PARAGRAPHS)
})

test('a block that somebody moves on, having seen it moved, and one that is written anew beside it, stay', () => {
  const base = storyOf(PARAGRAPHS)
  const [ana, ben] = [page(base), page(base)]
  const first = ana.change(moved(0, 4))
  for (const bytes of first) applyUpdate(ben.ydoc, bytes)
  const second = ben.change(moved(4, 1))
  expect(linesOf(played([base, ...first, ...second]))).toEqual(linesOf(ben.ydoc))
  ben.change((doc) => new Transform(doc).insert(start(doc, 2), doc.child(1)).doc)
  // As a page that was away sends it: all that was ever deleted goes with it.
  const whole = encodeStateAsUpdate(ben.ydoc)
  expect(linesOf(played([base, ...first, whole]))).toEqual(linesOf(ben.ydoc))
})

test('so many blocks of one update are looked at closely, and no more: the story waits meanwhile', () => {
  const base = storyOf(Array.from({ length: 16 }, (_, at) => `${at}: line`))
  const movedAll = (): Uint8Array => {
    const { ydoc } = page(base)
    const fragment = ydoc.getXmlFragment('body')
    const known = encodeStateVector(ydoc)
    ydoc.transact(() => {
      for (let at = 0; at < 14; at += 1) {
        const copy = fragment.get(0).clone()
        fragment.delete(0, 1)
        fragment.insert(fragment.length, [copy as XmlElement])
      }
    })
    return encodeStateAsUpdate(ydoc, known)
  }
  const log = [base, movedAll(), movedAll()].map((bytes, at) => ({ seq: at + 1, bytes }))
  const [, , last] = log
  expect(last && spareCopies(log, last)).toHaveLength(12)
})
