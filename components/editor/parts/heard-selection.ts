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
    const hear = (view: EditorView, event: KeyboardEvent) => {
      if (view.composing || event.isComposing) return false
      const { ownerDocument } = view.dom
      const now = ownerDocument.getSelection()
      if (now && !isSame(now, hearingOf(ownerDocument).heard))
        ownerDocument.dispatchEvent(new Event('selectionchange'))
      return false
    }
    return [
      new Plugin({
        view: ({ dom: { ownerDocument } }) => {
          const { told } = hearingOf(ownerDocument)
          listen(ownerDocument)
          return {
            // With new words ProseMirror put the cursor itself, and need not be told.
            update: (view, before) => {
              if (view.state.doc !== before.doc && view.hasFocus()) told()
            },
            destroy: () => leave(ownerDocument),
          }
        },
        // On the way up, too: what the key itself did is known before others' words come in.
        props: { handleDOMEvents: { keydown: hear, keyup: hear } },
      }),
    ]
  },
})

/** What a page told of its cursor last; all its editors share it, since every key waits for those who listen. */
type Hearing = { heard: Ends | null; told: () => void; editors: number }

const hearings = new WeakMap<Document, Hearing>()

function hearingOf(page: Document): Hearing {
  const known = hearings.get(page)
  if (known) return known
  const hearing: Hearing = {
    heard: null,
    told: () => {
      hearing.heard = endsOf(page.getSelection())
    },
    editors: 0,
  }
  hearings.set(page, hearing)
  return hearing
}

function listen(page: Document): void {
  const hearing = hearingOf(page)
  if (hearing.editors === 0) page.addEventListener('selectionchange', hearing.told)
  hearing.editors += 1
}

function leave(page: Document): void {
  const hearing = hearingOf(page)
  hearing.editors -= 1
  if (hearing.editors === 0) page.removeEventListener('selectionchange', hearing.told)
}

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
