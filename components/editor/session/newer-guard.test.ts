import { ProsemirrorBinding, ySyncPluginKey } from '@tiptap/y-tiptap'
import { EditorState, Plugin } from '@tiptap/pm/state'
import type { Transaction } from '@tiptap/pm/state'
import { getSchema } from '@tiptap/core'
import type { Extensions } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement, XmlText } from 'yjs'
import { kitFor } from '#lib/document/kits/kit-for.ts'
import { DOCUMENT_SCHEMA } from '#lib/document/model/story-document.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import { yDocFromDocument } from '#lib/document/yjs/ydoc-from-document.ts'
import { emptyDocument } from '#lib/document/model/empty-document.ts'
import { guardAgainstNewer } from './newer-guard.ts'

/** The body as a page knew it that was built before photos and claims. */
const NEWER = new Set(['photo', 'gallery', 'claim'])
const smallerKit: Extensions = kitFor('body').filter(({ name }) => !NEWER.has(name))
const smaller = getSchema(smallerKit)
const known = { nodes: new Set(Object.keys(smaller.nodes)), marks: new Set(Object.keys(smaller.marks)) }

/** An editor of an older page on a document, without a browser: what y-tiptap does to the document is the same. */
function olderEditor(ydoc: Doc) {
  const binding = new ProsemirrorBinding(ydoc.getXmlFragment('body'))
  const sync = new Plugin({
    key: ySyncPluginKey,
    state: {
      init: () => ({ snapshot: null, prevSnapshot: null, binding }),
      apply: (_tr, kept: object) => kept,
    },
  })
  const view = {
    state: EditorState.create({ schema: smaller, plugins: [sync] }),
    hasFocus: () => false,
    dispatch: (tr: Transaction) => (view.state = view.state.apply(tr)),
  }
  binding.initView(view)
  binding._forceRerender()
  return binding
}

function newer(change: (body: ReturnType<Doc['getXmlFragment']>) => void): Uint8Array {
  const ydoc = yDocFromDocument(emptyDocument())
  ydoc.transact(() => change(ydoc.getXmlFragment('body')))
  return encodeStateAsUpdate(ydoc)
}

const withPhoto = newer((body) => {
  const photo = new XmlElement('photo')
  photo.insert(0, [new XmlText('A boat.')])
  body.insert(0, [photo])
})
const withClaim = newer((body) => {
  const words = new XmlText()
  const [paragraph] = body.toArray()
  if (paragraph instanceof XmlElement) paragraph.insert(0, [words])
  words.insert(0, 'The mayor said so.', { 'claim--abcdefgh': { id: 'c1' } })
})

describe('a page older than the document', () => {
  it.each([
    ['a block', withPhoto, 'A boat.'],
    ['a mark', withClaim, 'The mayor said so.'],
  ])('takes its editor away before that deletes %s that it does not know', (_what, update, words) => {
    const ydoc = new Doc()
    const binding = olderEditor(ydoc)
    let isNewer = false
    guardAgainstNewer(
      ydoc,
      () => {
        isNewer = true
        binding.destroy()
      },
      known,
    )
    applyUpdate(ydoc, update)
    expect(isNewer).toBe(true)
    expect(JSON.stringify(documentFromYDoc(ydoc).body)).toContain(words)
  })

  it('would delete it without that, so the test above can fail', () => {
    const ydoc = new Doc()
    olderEditor(ydoc)
    applyUpdate(ydoc, withPhoto)
    expect(JSON.stringify(documentFromYDoc(ydoc).body)).not.toContain('A boat.')
  })

  it('turns read-only when the document says so itself, though nothing unknown came yet', () => {
    const ydoc = new Doc()
    let isNewer = false
    guardAgainstNewer(ydoc, () => (isNewer = true))
    const stamped = new Doc()
    stamped.getMap('meta').set('schema', DOCUMENT_SCHEMA + 1)
    applyUpdate(ydoc, encodeStateAsUpdate(stamped))
    expect(isNewer).toBe(true)
  })

  it('stays as it is over what it knows, whoever sent it', () => {
    const ydoc = new Doc()
    let isNewer = false
    guardAgainstNewer(ydoc, () => (isNewer = true))
    applyUpdate(ydoc, withPhoto)
    applyUpdate(ydoc, withClaim)
    expect(isNewer).toBe(false)
  })
})
