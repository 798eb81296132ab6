import { absolutePositionToRelativePosition, ySyncPluginKey } from '@tiptap/y-tiptap'
import type { Editor } from '@tiptap/core'
import {
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromTypeIndex,
  encodeRelativePosition,
} from 'yjs'
import type { Doc, XmlFragment } from 'yjs'
import type { DocumentPart } from '#lib/document/model/story-document.ts'
import type { Anchor } from './comment-types.ts'

type SyncState = {
  doc: Doc
  type: XmlFragment
  binding: { mapping: Parameters<typeof absolutePositionToRelativePosition>[2] } | null
}

/** The words selected in an editor of this part, as something that can be sent and outlasts what others write; null when there are none. */
export function anchorOf(editor: Editor, part: DocumentPart): Anchor | null {
  const { from, to, empty } = editor.state.selection
  const quote = editor.state.doc.textBetween(from, to, ' ').trim()
  const sync = ySyncPluginKey.getState(editor.state) as SyncState | undefined
  if (empty || quote === '' || !sync?.binding) return null
  const { doc, type } = sync
  const { mapping } = sync.binding
  // The first position holds on to the word behind it, the last to the word before it: what is typed at the edges stays outside.
  const encoded = (position: number, side: 0 | -1): string | null => {
    const relative = absolutePositionToRelativePosition(position, type, mapping)
    const absolute = createAbsolutePositionFromRelativePosition(relative, doc)
    if (!absolute) return null
    const held = createRelativePositionFromTypeIndex(absolute.type, absolute.index, side)
    return base64Of(encodeRelativePosition(held))
  }
  const [start, end] = [encoded(from, 0), encoded(to, -1)]
  return start && end ? { part, from: start, to: end, quote } : null
}

function base64Of(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}
