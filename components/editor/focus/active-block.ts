import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Marks the block that the cursor is in while `isOn`: one decoration, and none at all otherwise. The look is the style sheet's. */
export const ActiveBlock = Extension.create<{ isOn: () => boolean }>({
  name: 'activeBlock',

  addOptions() {
    return { isOn: () => false }
  },

  addProseMirrorPlugins() {
    const { isOn } = this.options
    return [
      new Plugin({
        props: {
          decorations: ({ doc, selection: { $from } }) => {
            if (!isOn() || $from.depth === 0) return null
            return DecorationSet.create(doc, [
              Decoration.node($from.before(1), $from.after(1), { class: 'is-active' }),
            ])
          },
        },
      }),
    ]
  },
})
