import { Extension } from '@tiptap/core'
import type { Editor } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

const key = new PluginKey<boolean>('keptSelection')

/** Keeps the selected words visibly selected while a form has the focus, so that one sees what the form is about. */
export const KeptSelection = Extension.create({
  name: 'keptSelection',

  addProseMirrorPlugins() {
    return [
      new Plugin<boolean>({
        key,
        state: {
          init: () => false,
          apply: (tr, kept) => (tr.getMeta(key) as boolean | undefined) ?? kept,
        },
        props: {
          decorations: (state) => {
            const { from, to, empty } = state.selection
            if (empty || !key.getState(state)) return null
            return DecorationSet.create(state.doc, [Decoration.inline(from, to, { class: 'kept-selection' })])
          },
        },
      }),
    ]
  },
})

/** Turns the drawing of the kept selection on or off. */
export function keepSelection(editor: Editor, kept: boolean): void {
  if (editor.isDestroyed) return
  editor.view.dispatch(editor.state.tr.setMeta(key, kept))
}
