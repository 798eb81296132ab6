import { Mark } from '@tiptap/core'

/**
 * Form that somebody suggests to change: bold, italics, a link. The words keep the form they have until it is accepted, so that
 * rejecting changes nothing: `does` says whether the mark named `mark` is put on or taken off, `href` is a link's. Several may lie on the same words.
 */
export const ModificationMark = Mark.create({
  name: 'modification',
  inclusive: false,
  excludes: '',

  addAttributes() {
    return {
      id: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-suggestion'),
        renderHTML: ({ id }) => ({ 'data-suggestion': id }),
      },
      does: {
        default: 'add',
        parseHTML: (element) => (element.getAttribute('data-does') === 'remove' ? 'remove' : 'add'),
        renderHTML: ({ does }) => ({ 'data-does': does }),
      },
      mark: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-mark'),
        renderHTML: ({ mark }) => ({ 'data-mark': mark }),
      },
      href: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-href'),
        renderHTML: ({ href }) => (href === null ? {} : { 'data-href': href }),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'span[data-suggestion][data-mark]' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes, 0]
  },
})
