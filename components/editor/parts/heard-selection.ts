import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

type Ends = Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'>

/**
 * Keys count from where the cursor stands. A browser tells of a cursor that moved only a moment after; on a busy page the next
 * key comes first, and would act where the cursor was.
 */
export const HeardSelection = Extension.create({
  name: 'heardSelection',
  priority: 2100,

  addProseMirrorPlugins() {
    let heard: Ends | null = null
    const hear = (view: EditorView, event: KeyboardEvent) => {
      if (view.composing || event.isComposing) return false
      const { ownerDocument } = view.dom
      const now = ownerDocument.getSelection()
      if (now && !isSame(now, heard)) ownerDocument.dispatchEvent(new Event('selectionchange'))
      return false
    }
    return [
      new Plugin({
        view: ({ dom: { ownerDocument } }) => {
          const told = () => {
            heard = endsOf(ownerDocument.getSelection())
          }
          ownerDocument.addEventListener('selectionchange', told)
          return {
            // With new words ProseMirror put the cursor itself, and need not be told.
            update: ({ state }, before) => {
              if (state.doc !== before.doc) told()
            },
            destroy: () => ownerDocument.removeEventListener('selectionchange', told),
          }
        },
        // On the way up, too: what the key itself did is known before others' words come in.
        props: { handleDOMEvents: { keydown: hear, keyup: hear } },
      }),
    ]
  },
})

function endsOf(selection: Selection | null): Ends | null {
  if (!selection) return null
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  return { anchorNode, anchorOffset, focusNode, focusOffset }
}

function isSame(one: Ends, other: Ends | null): boolean {
  return (
    one.anchorNode === other?.anchorNode &&
    one.anchorOffset === other.anchorOffset &&
    one.focusNode === other.focusNode &&
    one.focusOffset === other.focusOffset
  )
}
