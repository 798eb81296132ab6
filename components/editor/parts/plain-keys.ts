import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Writes a letter into the document as its key comes, where otherwise the browser writes it into the page and ProseMirror reads the
 * paragraph back to see what changed, which takes the longer the more marks the paragraph has. What ends a word goes the browser's way,
 * so that what the machine replaces then (corrections, shorthands) still is; so does what comes without such a key: accents that are put
 * together, other scripts. A touched screen has a keyboard that watches what it wrote itself, and keeps all of it.
 */
export const PlainKeys = Extension.create({
  name: 'plainKeys',

  addProseMirrorPlugins() {
    const isTouched = typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches
    return isTouched ? [] : [new Plugin({ props: { handleKeyPress } })]
  },
})

const LETTER = /^[\p{L}\p{N}]$/u

function handleKeyPress(view: EditorView, event: KeyboardEvent): boolean {
  const { selection } = view.state
  const { from, to, $from, $to } = selection
  const text = String.fromCodePoint(event.charCode)
  if (!LETTER.test(text) || view.composing || event.isComposing) return false
  if (!(selection instanceof TextSelection) || !$from.sameParent($to)) return false
  const written = () => view.state.tr.insertText(text, from, to).scrollIntoView()
  if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, text, written)))
    view.dispatch(written())
  return true
}
