import { Node } from '@tiptap/core'
import { selectOrEmpty } from '../leave-block.ts'

/** A box beside the story: a title and what explains it, in paragraphs and lists. Enter in an empty last paragraph leads out. */
export const InfoBox = Node.create({
  name: 'infoBox',
  group: 'block',
  // Loose on purpose: whatever two people do at once is valid, and no words are dropped for want of their neighbour.
  content: '(paragraph | bulletList | orderedList | infoBoxTitle)*',
  defining: true,
  draggable: true,

  parseHTML() {
    return [{ tag: 'div[data-info-box]' }]
  },

  renderHTML() {
    return ['div', { 'data-info-box': '', role: 'group', 'aria-label': 'Info box' }, 0]
  },
})

/** The title of an info box. Enter leads on into the box. */
export const InfoBoxTitle = Node.create({
  name: 'infoBoxTitle',
  content: 'text*',
  defining: true,

  parseHTML() {
    return [{ tag: 'p[data-info-box-title]' }]
  },

  renderHTML() {
    return ['p', { 'data-info-box-title': '' }, 0]
  },

  addKeyboardShortcuts() {
    const { editor } = this
    return {
      Enter: () => {
        const { $from } = editor.state.selection
        if ($from.parent.type !== this.type) return false
        const chain = editor.chain()
        if ($from.indexAfter(-1) === $from.node(-1).childCount)
          chain.insertContentAt($from.after(), { type: 'paragraph' })
        return chain.setTextSelection($from.after() + 1).run()
      },
      Backspace: () => selectOrEmpty(editor, this.name),
    }
  },
})
