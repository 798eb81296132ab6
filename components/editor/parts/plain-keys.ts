import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isMac } from '#components/ui/is-mac.ts'
import type { TypedWords } from './typed-words.ts'
import { writtenInPlace } from './written-in-place.ts'

/** How far from the window's top and foot the cursor stays, in pixels. */
type Clear = { top: number; bottom: number }
type Options = { typed: Pick<TypedWords, 'whenDrawn'>; clear: Clear }

/**
 * Writes a letter into the document as its key comes, where otherwise the browser writes it into the page and ProseMirror reads the
 * paragraph back to see what changed, which takes the longer the more marks the paragraph has. What comes without such a key goes the
 * browser's way: accents that are put together, other scripts. So does what ends a word on a Mac, which then replaces what was typed
 * (corrections, shorthands). A touched screen has a keyboard that watches what it wrote itself, and keeps all of it.
 */
export const PlainKeys = Extension.create<Options>({
  name: 'plainKeys',

  addOptions() {
    return { typed: { whenDrawn: (work) => work() }, clear: { top: 0, bottom: 0 } }
  },

  addProseMirrorPlugins() {
    const isTouched = typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches
    const { typed, clear } = this.options
    const signs = isMac() ? LETTER : SIGN
    const handleKeyPress = (view: EditorView, event: KeyboardEvent) => {
      const isWritten = writeLetter(view, event, signs)
      // Where the cursor came to stand is measured once the letter is seen; it rarely leaves its line.
      if (isWritten) typed.whenDrawn(() => keepInView(view, clear))
      return isWritten
    }
    return isTouched ? [] : [new Plugin({ props: { handleKeyPress } })]
  },
})

const LETTER = /^[\p{L}\p{N}]$/u
/** Whatever shows, and the space; not what controls, breaks lines or is half a sign. */
const SIGN = /^[^\p{C}\p{Zl}\p{Zp}]$/u

function writeLetter(view: EditorView, event: KeyboardEvent, signs: RegExp): boolean {
  const { selection } = view.state
  const { from, to, $from, $to } = selection
  const text = String.fromCodePoint(event.charCode)
  if (!signs.test(text) || view.composing || event.isComposing) return false
  if (!(selection instanceof TextSelection) || !$from.sameParent($to)) return false
  const written = () => {
    const tr = view.state.tr.insertText(text, from, to)
    // A table may be scrolled of its own.
    return $from.depth > 1 ? tr.scrollIntoView() : tr
  }
  if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, text, written)))
    writtenInPlace(view.dom.ownerDocument.getSelection()?.focusNode, () => view.dispatch(written()))
  return true
}

function keepInView(view: EditorView, clear: Clear): void {
  if (view.isDestroyed) return
  const { top, bottom } = view.coordsAtPos(view.state.selection.head, 1)
  if (top < clear.top || bottom > innerHeight - clear.bottom) view.dispatch(view.state.tr.scrollIntoView())
}
