import { Node } from '@tiptap/core'
import { isAtStartOf, leaveBlock, selectOrEmpty } from '../leave-block.ts'

/**
 * Words of the story set large beside it, with who said them. Both are inline content, so that they are co-edited, attributed
 * and compared like any other words. They repeat what the story says and do not count towards its length.
 */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  // Loose on purpose: whatever two people do at once is valid, and no words are dropped for want of their neighbour.
  content: '(pullQuoteText | pullQuoteSpeaker)*',
  defining: true,
  isolating: true,
  draggable: true,

  parseHTML() {
    return [{ tag: 'figure[data-pull-quote]' }]
  },

  renderHTML() {
    return ['figure', { 'data-pull-quote': '', 'aria-label': 'Pull quote' }, 0]
  },
})

/** The words of a pull quote. Enter leads on to the speaker. */
export const PullQuoteText = Node.create({
  name: 'pullQuoteText',
  content: 'text*',
  defining: true,

  parseHTML() {
    return [{ tag: 'p[data-pull-quote-text]' }]
  },

  renderHTML() {
    return ['p', { 'data-pull-quote-text': '' }, 0]
  },

  addKeyboardShortcuts() {
    const { editor } = this
    return {
      Enter: () => {
        const { $from } = editor.state.selection
        if ($from.parent.type !== this.type) return false
        const chain = editor.chain()
        if ($from.indexAfter(-1) === $from.node(-1).childCount)
          chain.insertContentAt($from.after(), { type: 'pullQuoteSpeaker' })
        return chain.setTextSelection($from.after() + 1).run()
      },
      Backspace: () => selectOrEmpty(editor, this.name),
    }
  },
})

/** Who says the words of a pull quote. */
export const PullQuoteSpeaker = Node.create({
  name: 'pullQuoteSpeaker',
  content: 'text*',
  defining: true,

  parseHTML() {
    return [{ tag: 'p[data-pull-quote-speaker]' }]
  },

  renderHTML() {
    return ['p', { 'data-pull-quote-speaker': '' }, 0]
  },

  addKeyboardShortcuts() {
    const { editor } = this
    return {
      Enter: () => leaveBlock(editor, this.name),
      Backspace: () => {
        if (!isAtStartOf(editor, this.name)) return false
        const { $from } = editor.state.selection
        if ($from.index(-1) === 0) return selectOrEmpty(editor, this.name)
        return editor.commands.setTextSelection($from.before() - 1)
      },
    }
  },
})
