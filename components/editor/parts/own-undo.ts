import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/**
 * Undo is the story's own, however it is asked for: by a menu, by shaking a phone, or by a key that found nothing to take back. The
 * browser's would put back the page as it looked, the name at a colleague's caret among the words.
 */
export const OwnUndo = Extension.create({
  name: 'ownUndo',

  addProseMirrorPlugins() {
    const { editor } = this
    const commands: Partial<Record<string, () => boolean>> = {
      historyUndo: () => editor.commands.undo(),
      historyRedo: () => editor.commands.redo(),
    }
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            beforeinput: (_view, event) => {
              const command = commands[event.inputType]
              if (!command) return false
              event.preventDefault()
              command()
              return true
            },
          },
        },
      }),
    ]
  },
})
