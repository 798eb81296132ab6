import { Mark } from '@tiptap/core'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    claim: {
      /** Ties the selected words to the claim with this id; other claims on the same words stay. */
      addClaim: (id: string) => ReturnType
      /** Takes the claim with this id off every range that carries it. */
      removeClaim: (id: string) => ReturnType
    }
  }
}

/**
 * Ties words to a claim. It carries only the claim's `id`; sources, verification and the rest are rows. It does not
 * grow when somebody types at its edges, and it excludes nothing, so several claims may lie on the same words.
 */
export const Claim = Mark.create({
  name: 'claim',
  inclusive: false,
  excludes: '',

  addAttributes() {
    return {
      id: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-claim'),
        renderHTML: ({ id }) => ({ 'data-claim': id }),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'span[data-claim]' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes, 0]
  },

  addCommands() {
    return {
      addClaim:
        (id) =>
        ({ state, tr, dispatch }) => {
          const { from, to, empty } = state.selection
          if (empty) return false
          if (dispatch) tr.addMark(from, to, this.type.create({ id }))
          return true
        },
      removeClaim:
        (id) =>
        ({ tr, dispatch }) => {
          if (dispatch) tr.removeMark(0, tr.doc.content.size, this.type.create({ id }))
          return true
        },
    }
  },
})
