import { Node } from '@tiptap/core'
import { isAtStartOf } from '../leave-block.ts'

/** A note to the desk in the text. It never leaves the newsroom: not with a page, a feed, a count, nor the checks. */
export const DeskNote = Node.create({
  name: 'deskNote',
  group: 'block',
  content: 'inline*',
  defining: true,
  draggable: true,

  parseHTML() {
    return [{ tag: 'div[data-desk-note]' }]
  },

  renderHTML() {
    return ['div', { 'data-desk-note': '', role: 'note', 'aria-label': 'Note to the desk, not published' }, 0]
  },

  addKeyboardShortcuts() {
    const { editor } = this
    return {
      Backspace: () => isAtStartOf(editor, this.name) && editor.commands.setNode('paragraph'),
    }
  },
})
