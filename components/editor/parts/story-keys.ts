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
      // Without selected words, and outside a link, it stays the palette's key.
      'Mod-k': () => {
        const { editor } = this
        if (!editor.schema.marks['link']) return false
        if (editor.state.selection.empty && editor.isActive('link')) editor.commands.extendMarkRange('link')
        if (editor.state.selection.empty) return false
        this.options.link()
        return true
      },
      'Alt-F10': whenSelected(() => this.options.toolbar()),
    }
  },
})
