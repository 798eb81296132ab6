import { Extension } from '@tiptap/core'

export type StoryKeyActions = {
  /** Opens the attribution of the selected words. */
  attribute: () => void
  /** Opens the address of the link on the selected words. */
  link: () => void
  /** Puts the focus into the toolbar over the selected words. */
  toolbar: () => void
}

/** The keys that belong to the story and not to a node or mark. */
export const StoryKeys = Extension.create<StoryKeyActions>({
  name: 'storyKeys',
  priority: 1100,

  addKeyboardShortcuts() {
    const whenSelected = (run: () => void) => () => {
      if (this.editor.state.selection.empty) return false
      run()
      return true
    }
    return {
      'Mod-Shift-a': () => {
        this.options.attribute()
        return true
      },
      // Without selected words it stays the palette's key.
      'Mod-k': whenSelected(() => this.editor.schema.marks['link'] && this.options.link()),
      'Alt-F10': whenSelected(() => this.options.toolbar()),
    }
  },
})
