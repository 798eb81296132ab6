import { Node } from '@tiptap/core'

/** An entry of a list. Lists in a story do not nest: it holds paragraphs only. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph+',
  defining: true,

  parseHTML() {
    return [{ tag: 'li' }]
  },

  renderHTML() {
    return ['li', 0]
  },

  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    }
  },
})
