import { Node } from '@tiptap/core'

/**
 * Points to another story of the newsroom by its `storyId`. Headline and address are not kept here: readers get those that the
 * story has when they read, and nothing while it is not public.
 */
export const RelatedStory = Node.create({
  name: 'relatedStory',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      storyId: {
        isRequired: true,
        parseHTML: (element) => element.getAttribute('data-related-story'),
        renderHTML: ({ storyId }) => ({ 'data-related-story': storyId }),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'div[data-related-story]' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['div', HTMLAttributes]
  },
})
