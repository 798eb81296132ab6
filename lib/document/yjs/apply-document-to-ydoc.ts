import { updateYFragment } from '@tiptap/y-tiptap'
import { Doc } from 'yjs'
import { schemaFor } from '../kits/kit-for.ts'
import { canonicalText } from '../model/fingerprint-text.ts'
import { DOCUMENT_PARTS, type StoryDocument } from '../model/story-document.ts'
import { changeFragment } from './change-fragment.ts'
import { documentFromYDoc, partWithComments } from './document-from-ydoc.ts'
import { keepComments } from './keep-comments.ts'

/**
 * Changes the Y.Doc into `document` by one transaction that touches only what differs, so that people who have it
 * open keep their place and their unsent words are merged, and comments stay on blocks that stay. `document` must be valid; throws RangeError when a node
 * or mark of it is not in the schema.
 */
export function applyDocumentToYDoc(ydoc: Doc, document: StoryDocument, origin: unknown = null): void {
  const current = documentFromYDoc(ydoc)
  const differing = DOCUMENT_PARTS.filter(
    (part) => canonicalText(current[part]) !== canonicalText(document[part]),
  )
  const unwritten = DOCUMENT_PARTS.filter((part) => ydoc.getXmlFragment(part).length === 0)
  const parts = new Set([...differing, ...unwritten])
  const wantedDoc = new Doc()
  for (const part of parts) {
    const node = schemaFor(part).nodeFromJSON(
      keepComments(partWithComments(ydoc.getXmlFragment(part)), document[part]),
    )
    updateYFragment(wantedDoc, wantedDoc.getXmlFragment(part), node, {
      mapping: new Map(),
      isOMark: new Map(),
    })
  }
  ydoc.transact(() => {
    for (const part of parts) changeFragment(ydoc.getXmlFragment(part), wantedDoc.getXmlFragment(part))
    const meta = ydoc.getMap('meta')
    const wanted = { schema: document.schema, ...document.meta }
    for (const [key, value] of Object.entries(wanted)) if (meta.get(key) !== value) meta.set(key, value)
  }, origin)
  wantedDoc.destroy()
}
