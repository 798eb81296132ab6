import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap'

/** A way back to a place in the text however it changes meanwhile; null once the place is gone. */
export function keepPlace(editor: Editor, position: number): () => number | null {
  const { type, doc, binding } = ySyncPluginKey.getState(editor.state)
  const kept = absolutePositionToRelativePosition(position, type, binding.mapping)
  return () => {
    if (editor.isDestroyed) return null
    return relativePositionToAbsolutePosition(doc, type, kept, binding.mapping)
  }
}

/**
 * Where a photo goes for a place in the text, between blocks: after the block that the place is in, or instead of it when it is an
 * empty paragraph. A photo never splits a paragraph.
 */
export function photoRange(doc: Node, position: number): { from: number; to: number } {
  const $position = doc.resolve(Math.min(Math.max(position, 0), doc.content.size))
  if ($position.depth === 0) return { from: $position.pos, to: $position.pos }
  const block = $position.node(1)
  // With the cursor in a gallery, the photo joins it.
  if (block.type.name === 'gallery' && $position.depth > 1)
    return { from: $position.after(2), to: $position.after(2) }
  const isEmptyParagraph = block.type.name === 'paragraph' && block.content.size === 0
  return { from: isEmptyParagraph ? $position.before(1) : $position.after(1), to: $position.after(1) }
}
