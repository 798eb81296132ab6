import { Node } from '@tiptap/core'
import { leaveBlock } from '../leave-block.ts'
import { SUGGESTION_MARKS } from '../../suggestions/suggestion-kit.ts'
import { readCrop } from './crop.ts'

/**
 * A photo in the text. The caption is its inline content, so that it is co-edited, attributed and compared like
 * any other words. Attributes: `photoUseId` (the row that says which photo and under what terms), `alt` (words for
 * people who do not see it), `crop` (null for the whole picture, else fractions 0..1 of it).
 */
export const Photo = Node.create({
  name: 'photo',
  group: 'block',
  content: 'text*',
  marks: `italic link claim comment ${SUGGESTION_MARKS}`,
  draggable: true,
  isolating: true,
  defining: true,

  addAttributes() {
    return {
      photoUseId: {
        isRequired: true,
        parseHTML: (element) => element.getAttribute('data-photo-use-id'),
        renderHTML: ({ photoUseId }) => ({ 'data-photo-use-id': photoUseId }),
      },
      alt: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-alt') ?? '',
        renderHTML: ({ alt }) => ({ 'data-alt': alt }),
      },
      crop: {
        default: null,
        parseHTML: (element) => readCrop(element.getAttribute('data-crop')),
        renderHTML: ({ crop }) => (crop ? { 'data-crop': JSON.stringify(crop) } : {}),
      },
    }
  },

  parseHTML() {
    return [{ tag: 'figure[data-photo-use-id]', contentElement: 'figcaption' }]
  },

  renderHTML({ HTMLAttributes }) {
    return ['figure', HTMLAttributes, ['figcaption', 0]]
  },

  addKeyboardShortcuts() {
    // A plain split would put the same photo into the story twice.
    return { Enter: () => leaveBlock(this.editor, this.name) }
  },
})
