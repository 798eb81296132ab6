import { Extension } from '@tiptap/core'

type Options = {
  /** Opens the attribution of the selected words. */
  attribute: () => void
}

/** The keys that belong to the story and not to a node or mark. */
export const StoryKeys = Extension.create<Options>({
  name: 'storyKeys',
  priority: 1100,

  addKeyboardShortcuts() {
    return {
      'Mod-Shift-a': () => {
        this.options.attribute()
        return true
      },
    }
  },
})
