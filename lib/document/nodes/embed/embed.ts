import { Node } from '@tiptap/core'
import { leaveBlock, selectOrEmpty } from '../leave-block.ts'
import { embedOf } from './providers.ts'

/**
 * Something of a provider that readers may open: a video, a post, a chart. `url` is the address as `embedOf` gives it; the
 * content says in words what is there, and is written, attributed and compared like any other words.
 */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  content: 'text*',
  defining: true,
  isolating: true,
  draggable: true,

  addAttributes() {
    return {
      url: {
        isRequired: true,
        parseHTML: (element) => embedOf(element.getAttribute('data-embed'))?.url ?? null,
        renderHTML: ({ url }) => ({ 'data-embed': url }),
      },
    }
  },

  parseHTML() {
    return [
      {
        tag: 'figure[data-embed]',
        contentElement: 'figcaption',
        getAttrs: (element) => (embedOf(element.getAttribute('data-embed')) ? null : false),
      },
    ]
  },

  renderHTML({ node, HTMLAttributes }) {
    const embedded = embedOf(node.attrs['url'])
    const label = embedded ? `${embedded.provider} · ${embedded.host}` : 'Nothing that can be shown'
    return [
      'figure',
      { ...HTMLAttributes, 'aria-label': `Embed from ${embedded?.provider ?? 'nowhere'}` },
      ['p', { contenteditable: 'false', 'data-embed-from': '' }, label],
      ['figcaption', 0],
    ]
  },

  addKeyboardShortcuts() {
    const { editor } = this
    return {
      Enter: () => leaveBlock(editor, this.name),
      Backspace: () => selectOrEmpty(editor, this.name),
    }
  },
})
