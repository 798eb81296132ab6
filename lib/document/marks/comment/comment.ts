import { Mark } from '@tiptap/core'

/**
 * Says which words a conversation is about. It carries only the thread's `id` and is written by the newsroom itself
 * (`markWords`), so that somebody who may only comment need not be able to write. It does not grow at its edges and excludes
 * nothing. It is no part of the story's words: `documentFromYDoc` leaves it out.
 */
export const Comment = Mark.create({
  name: 'comment',
  inclusive: false,
  excludes: '',

  addAttributes() {
    return {
      id: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-comment'),
        renderHTML: ({ id }) => ({ 'data-comment': id }),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'span[data-comment]' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes, 0]
  },
})
