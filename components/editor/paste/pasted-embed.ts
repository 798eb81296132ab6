import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { embedOf } from '#lib/document/nodes/embed/providers.ts'
import { insertBlock } from '../blocks/insert-block.ts'

/** An address that is pasted alone on an empty line, and that can be shown, is what one wants to show. Undo leaves the line. */
export const PastedEmbed = Extension.create({
  name: 'pastedEmbed',
  // Before links take an address for words.
  priority: 1100,

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => {
            const tr = embedPasted(view.state, event.clipboardData?.getData('text/plain') ?? '')
            if (tr) view.dispatch(tr)
            return tr !== null
          },
        },
      }),
    ]
  },
})

/** Puts in what `text` is the address of, instead of the empty paragraph with the cursor; null when it is to be pasted as words. */
export function embedPasted(state: EditorState, text: string): Transaction | null {
  const { $from, empty } = state.selection
  const isEmptyLine =
    $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  const embedded = empty && isEmptyLine ? embedOf(text.trim()) : null
  const embed = state.schema.nodes['embed']
  return embedded && embed
    ? insertBlock(state, embed.create({ url: embedded.url })).setMeta('paste', true)
    : null
}
