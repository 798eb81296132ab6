import { Node } from '@tiptap/core'

export const MOST_PHOTOS = 30

/** Photos that belong together, each with its own caption. */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  // An empty one is valid, so that two people may take out its last photos at once; readers do not get it.
  content: 'photo*',

  parseHTML() {
    return [{ tag: 'div[data-gallery]' }]
  },

  renderHTML() {
    return ['div', { 'data-gallery': '', role: 'group', 'aria-label': 'Gallery' }, 0]
  },
})
