import { Mark } from '@tiptap/core'

/** A mark that carries nothing but the id of a suggestion. It does not grow at its edges and excludes nothing. */
export function suggestionMark(name: 'insertion' | 'deletion', tag: 'ins' | 'del') {
  return Mark.create({
    name,
    inclusive: false,
    excludes: '',

    addAttributes() {
      return {
        id: {
          default: null,
          parseHTML: (element) => element.getAttribute('data-suggestion'),
          renderHTML: ({ id }) => ({ 'data-suggestion': id }),
        },
      }
    },

    parseHTML() {
      return [{ tag: `${tag}[data-suggestion]` }]
    },

    renderHTML({ HTMLAttributes }) {
      return [tag, HTMLAttributes, 0]
    },
  })
}
