import { Node } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** One line of running text without a break: the only block of a headline and of a dek. */
export const Line = Node.create({
  name: 'line',
  content: 'text*',
  defining: true,

  parseHTML() {
    return ['p', 'h1', 'h2', 'h3', 'li', 'blockquote'].map((tag) => ({ tag }))
  },

  renderHTML() {
    return ['p', { 'data-line': '' }, 0]
  },

  addKeyboardShortcuts() {
    // Left to the browser, Enter would put a second line into the page that the document cannot hold.
    return { Enter: () => true, 'Shift-Enter': () => true, 'Mod-Enter': () => true }
  },

  addProseMirrorPlugins() {
    return [new Plugin({ props: { transformPastedText: (text) => text.replace(/\s*[\r\n]+\s*/g, ' ') } })]
  },
})
