import { updateYFragment } from '@tiptap/y-tiptap'
import type { Doc } from 'yjs'
import { schemaFor } from '../kits/kit-for.ts'
import { canonicalText } from '../model/fingerprint-text.ts'
import { DOCUMENT_PARTS, type StoryDocument } from '../model/story-document.ts'
import { documentFromYDoc, partWithComments } from './document-from-ydoc.ts'
import { keepComments } from './keep-comments.ts'

/**
 * Changes the Y.Doc into `document` by one transaction that touches only what differs, so that people who have it
 * open keep their place and their unsent words are merged, and comments stay on blocks that stay. `document` must be valid; throws RangeError when a node
 * or mark of it is not in the schema.
 */
export function applyDocumentToYDoc(ydoc: Doc, document: StoryDocument, origin: unknown = null): void {
  const current = documentFromYDoc(ydoc)
  // y-tiptap takes words under two claims for changed, so a part that is already right is not offered to it.
  const differing = DOCUMENT_PARTS.filter(
    (part) => canonicalText(current[part]) !== canonicalText(document[part]),
  )
  const unwritten = DOCUMENT_PARTS.filter((part) => ydoc.getXmlFragment(part).length === 0)
  const parts = new Set([...differing, ...unwritten])
  const nodes = [...parts].map((part) => {
    const json = keepComments(partWithComments(ydoc.getXmlFragment(part)), document[part])
    return { part, node: schemaFor(part).nodeFromJSON(json) }
  })
  ydoc.transact(() => {
    for (const { part, node } of nodes) {
      updateYFragment(ydoc, ydoc.getXmlFragment(part), node, { mapping: new Map(), isOMark: new Map() })
    }
    const meta = ydoc.getMap('meta')
    const wanted = { schema: document.schema, ...document.meta }
    for (const [key, value] of Object.entries(wanted)) if (meta.get(key) !== value) meta.set(key, value)
  }, origin)
}
