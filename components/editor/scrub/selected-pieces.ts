import type { Editor } from '@tiptap/core'

/** The selected words of an editor, block by block; empty where nothing is selected. */
export function selectedPieces({ state }: Pick<Editor, 'state'>): string[] {
  const { from, to, empty } = state.selection
  if (empty) return []
  const pieces: string[] = []
  state.doc.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) return true
    const start = Math.max(0, from - position - 1)
    const end = Math.min(node.content.size, to - position - 1)
    // A break within a block ends a piece: the document holds words on both sides of it, not the break.
    if (end > start) pieces.push(...node.textBetween(start, end, '\n', '\n').split('\n'))
    return false
  })
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
}
