import { Extension } from '@tiptap/core'
import type { Editor } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { UndoManager } from 'yjs'
import { Plugin } from '@tiptap/pm/state'
import { deleteBlock, duplicateBlock, moveBlock } from './move-block.ts'
import { isWritable } from '../parts/reading-caret.ts'

type Options = {
  /** Says to screen readers what happened to the block. */
  say: (words: string) => void
  /** Opens the menu of the block that the cursor is in. */
  menu: () => void
  undo: Pick<UndoManager, 'stopCapturing'> | null
}

/** Carries out a change of blocks as one step of undo; says `words` when it could be made, `otherwise` when not. */
export function changeBlocks(
  editor: Editor,
  make: (state: EditorState) => Transaction | null,
  { say, undo }: Pick<Options, 'say' | 'undo'>,
  words: string,
  otherwise = '',
): boolean {
  const tr = isWritable(editor) ? make(editor.state) : null
  if (tr) {
    undo?.stopCapturing()
    editor.view.dispatch(tr)
  }
  say(tr ? words : otherwise)
  return true
}

/** The keys that move, copy and delete whole blocks, and one step of undo for what a typed shortcut made. */
export const BlockKeys = Extension.create<Options>({
  name: 'blockKeys',
  priority: 1050,

  addOptions() {
    return { say: () => {}, menu: () => {}, undo: null }
  },

  addKeyboardShortcuts() {
    const { editor, options } = this
    const change =
      (make: (state: EditorState) => Transaction | null, words: string, otherwise: string) => () =>
        changeBlocks(editor, make, options, words, otherwise)
    return {
      'Alt-Shift-ArrowUp': change((state) => moveBlock(state, -1), 'Moved up', 'Nothing stands above it'),
      'Alt-Shift-ArrowDown': change((state) => moveBlock(state, 1), 'Moved down', 'Nothing stands below it'),
      'Mod-Shift-d': change((state) => duplicateBlock(state), 'Duplicated', 'A photo stands in a story once'),
      'Mod-Shift-Backspace': change((state) => deleteBlock(state), 'Deleted', ''),
      'Alt-F9': () => {
        // A press just before may have moved the cursor; the editor learns of it a moment later.
        setTimeout(options.menu, 0)
        return true
      },
    }
  },

  addProseMirrorPlugins() {
    const { undo } = this.options
    return [
      new Plugin({
        // What "## " made is taken back by one undo, and the letters that were typed stay.
        filterTransaction: (tr, state) => {
          const byRule = state.plugins.some(
            (plugin) => plugin.spec['isInputRules'] === true && tr.getMeta(plugin) !== undefined,
          )
          if (byRule && tr.docChanged) undo?.stopCapturing()
          return true
        },
      }),
    ]
  },
})
