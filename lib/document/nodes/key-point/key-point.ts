import { Node } from '@tiptap/core'

/** One key point: a sentence of running text. Enter makes the next one. */
export const KeyPoint = Node.create({
  name: 'keyPoint',
  content: 'text*',
  defining: true,

  parseHTML() {
    return ['li', 'p', 'h2', 'h3'].map((tag) => ({ tag }))
  },

  renderHTML() {
    return ['p', { 'data-key-point': '' }, 0]
  },

  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitBlock() }
  },
})
