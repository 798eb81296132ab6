import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { schemaFor } from '../../kits/kit-for.ts'
import { emptyDocument } from '../../model/empty-document.ts'
import type { NodeJson, StoryDocument } from '../../model/story-document.ts'
import { textOf } from '../../model/text-of.ts'
import { validateDocument } from '../../validate.ts'
import { documentFromYDoc } from '../document-from-ydoc.ts'
import { yDocFromDocument } from '../ydoc-from-document.ts'
import { mayLoseWords } from './may-lose-words.ts'
import { played as playedLog } from './testing/played.ts'

/** As an editor does: what did not change keeps its place in the Y.Doc. The update that comes of it. */
function change(ydoc: Doc, changed: (body: Node) => Node): Uint8Array {
  const before = encodeStateVector(ydoc)
  const sent: Uint8Array[] = []
  ydoc.on('update', (update: Uint8Array) => sent.push(update))
  const fragment = ydoc.getXmlFragment('body')
  const { doc, mapping } = initProseMirrorDoc(fragment, schemaFor('body'))
  ydoc.transact(() => updateYFragment(ydoc, fragment, changed(doc), { mapping, isOMark: new Map() }))
  return sent[0] ?? encodeStateAsUpdate(ydoc, before)
}

const storyOf = (paragraphs: string[]): StoryDocument => ({
  ...emptyDocument(),
  body: {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  },
})

/** Takes the block `at` out of its place: moved to the end, turned into a heading or a quotation, joined to the one before, deleted. */
const TAKINGS: Record<string, (doc: Node, at: number) => Node> = {
  moved: (doc, at) => {
    const block = doc.child(at)
    return new Transform(doc).insert(doc.content.size, block).delete(start(doc, at), start(doc, at + 1)).doc
  },
  turned: (doc, at) => {
    const { heading } = doc.type.schema.nodes
    const inside = start(doc, at) + 1
    return heading ? new Transform(doc).setBlockType(inside, inside, heading, { level: 2 }).doc : doc
  },
  wrapped: (doc, at) => {
    const range = doc.resolve(start(doc, at) + 1).blockRange()
    const quotation = doc.type.schema.nodes['blockquote']
    return range && quotation ? new Transform(doc).wrap(range, [{ type: quotation }]).doc : doc
  },
  joined: (doc, at) => new Transform(doc).join(start(doc, at)).doc,
  deleted: (doc, at) => new Transform(doc).delete(start(doc, at), start(doc, at + 1)).doc,
}

const start = (doc: Node, at: number): number =>
  doc.content.content.slice(0, at).reduce((sum, node) => sum + node.nodeSize, 0)

test('what is typed in a block while somebody takes it away stands in what it became, once, whoever was first', () => {
  const words = fc.array(fc.lorem({ maxCount: 5 }), { minLength: 3, maxLength: 5 })
  fc.assert(
    fc.property(
      words,
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...Object.keys(TAKINGS)),
      fc.boolean(),
      fc.boolean(),
      (texts, which, where, taking, isTakenFirst, again) => {
        const paragraphs = texts.map((text, index) => `${index}: ${text}`)
        const at = 1 + (which % (paragraphs.length - 1))
        const offset = where % ((paragraphs[at]?.length ?? 0) + 1)
        const ana = yDocFromDocument(storyOf(paragraphs))
        const base = encodeStateAsUpdate(ana)
        const ben = new Doc()
        applyUpdate(ben, base)
        const typed = [
          change(
            ben,
            (doc) => new Transform(doc).insert(start(doc, at) + 1 + offset, doc.type.schema.text('NEW')).doc,
          ),
        ]
        if (again)
          typed.push(
            change(
              ben,
              (doc) => new Transform(doc).insert(start(doc, at) + 4 + offset, doc.type.schema.text('ER')).doc,
            ),
          )
        const taken = change(ana, (doc) => TAKINGS[taking]?.(doc, at) ?? doc)
        const updates = isTakenFirst ? [base, taken, ...typed] : [base, ...typed, taken]
        const ydoc = played(updates)
        const said = again ? 'NEWER' : 'NEW'
        const text = textOf(documentFromYDoc(ydoc).body)
        const old = paragraphs[at] ?? ''
        if (taking === 'deleted') expect(text.match(/NEW|ER/g)?.join('')).toBe(said)
        else
          expect(text.split('\n'), taking).toContainEqual(
            expect.stringContaining(`${old.slice(0, offset)}${said}${old.slice(offset)}`),
          )
        expect(text.split(/NEW/)).toHaveLength(2)
        expect(validateDocument(documentFromYDoc(ydoc)).ok).toBe(true)
      },
    ),
    { numRuns: 400 },
  )
})

const text = (words: string): NodeJson => ({ type: 'text', text: words })
const block = (type: string, ...content: NodeJson[]): NodeJson => ({ type, content })
const photo: NodeJson = { type: 'photo', attrs: { photoUseId: 'p1', alt: '' }, content: [text('caption')] }

test.each<[string, NodeJson, string[]]>([
  [
    'an entry of a list',
    block('bulletList', block('listItem', block('paragraph', text('caption')))),
    ['bulletList'],
  ],
  ['a caption', photo, ['paragraph']],
  [
    'a table',
    block('table', block('tableRow', block('tableCell', block('paragraph', text('caption'))))),
    ['paragraph'],
  ],
])('what is typed in %s while it is deleted stands in a block that may stand alone', (_, held, left) => {
  const story = {
    ...emptyDocument(),
    body: { type: 'doc', content: [block('paragraph', text('one')), held] },
  }
  const ana = yDocFromDocument(story)
  const base = encodeStateAsUpdate(ana)
  const ben = new Doc()
  applyUpdate(ben, base)
  const typed = change(ben, (doc) => {
    let at = 0
    doc.descendants((node, position) => {
      if (node.text === 'caption') at = position + 3
    })
    return new Transform(doc).insert(at, doc.type.schema.text(' NEW ')).doc
  })
  const taken = change(ana, (doc) => new Transform(doc).delete(start(doc, 1), start(doc, 2)).doc)
  for (const updates of [
    [base, typed, taken],
    [base, taken, typed],
  ]) {
    const { body } = documentFromYDoc(played(updates))
    expect(body.content?.slice(1).map(({ type }) => type)).toEqual(left)
    expect(textOf(body)).toBe('one\n NEW ')
    schemaFor('body').nodeFromJSON(body).check()
  }
})

const played = (updates: Uint8Array[]): Doc =>
  playedLog(updates, (before, bytes, isPutRight) => expect(mayLoseWords(before, bytes)).toBe(isPutRight))
