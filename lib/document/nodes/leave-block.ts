import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'

/** Puts the cursor into a new paragraph after the block of the story that the cursor is in, when that is one of `types`. */
export function leaveBlock(editor: Editor, ...types: string[]): boolean {
  return editor.commands.command(({ state, tr, dispatch }) => {
    const { $from } = state.selection
    const paragraph = state.schema.nodes['paragraph']
    if (!paragraph || !types.includes($from.parent.type.name)) return false
    const after = $from.after(1)
    if (dispatch) {
      tr.insert(after, paragraph.create())
      tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView()
    }
    return true
  })
}

/** Whether the cursor stands before the first letter of a block of this type. */
export function isAtStartOf(editor: Editor, type: string): boolean {
  const { $from, empty } = editor.state.selection
  return empty && $from.parent.type.name === type && $from.parentOffset === 0
}

/**
 * Backspace at the start of a block that is more than a paragraph: an empty one becomes a paragraph, one with words is selected
 * whole first, so that nothing of it goes unseen.
 */
export function selectOrEmpty(editor: Editor, type: string): boolean {
  if (!isAtStartOf(editor, type)) return false
  return editor.commands.command(({ state, tr, dispatch }) => {
    const { $from } = state.selection
    const block = $from.node(1)
    const paragraph = state.schema.nodes['paragraph']
    if (!paragraph || !dispatch) return paragraph !== undefined
    const [from, to] = [$from.before(1), $from.after(1)]
    if (block.textContent.trim() === '') {
      tr.replaceWith(from, to, paragraph.create())
      tr.setSelection(TextSelection.create(tr.doc, from + 1))
    } else tr.setSelection(NodeSelection.create(tr.doc, from))
    return true
  })
}
