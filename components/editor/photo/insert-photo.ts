import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { photoRange } from './kept-place.ts'

export type PhotoWords = { photoUseId: string; caption: string; alt: string }

/** Puts a photo into the body at `position` (null: at the end) with its caption, and leaves a paragraph to go on in. */
export function insertPhoto(editor: Editor, words: PhotoWords, position: number | null): void {
  const { state, view } = editor
  const { photo, paragraph } = state.schema.nodes
  if (!photo || !paragraph) return
  const caption = words.caption.replace(/\s+/g, ' ').trim()
  const attrs = { photoUseId: words.photoUseId, alt: words.alt, crop: null }
  const node = photo.create(attrs, caption ? state.schema.text(caption) : null)
  const { from, to } = photoRange(state.doc, position ?? state.doc.content.size)
  const isLast = to === state.doc.content.size
  const tr = state.tr.replaceWith(from, to, isLast ? [node, paragraph.create()] : node)
  // The cursor goes on after the photo, where the next words belong.
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(from + node.nodeSize, tr.doc.content.size))))
  view.dispatch(tr.scrollIntoView())
}
