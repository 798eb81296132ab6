import { Extension } from '@tiptap/core'
import type { Editor } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { drawingPlugin } from '../parts/drawn-blocks.ts'
import type { Drawn } from '../parts/drawn-blocks.ts'
import { drawWords, touchesWords } from './draw-words.ts'
import type { Slip } from './draw-words.ts'
import type { WrongWords } from './wrong-words.ts'

const key = new PluginKey<Drawn<WrongWords>>('drawnSpelling')

/**
 * Draws spellings and TKs under the words. Only blocks that change, or that hold a word of which something new is known, are drawn
 * again. Where it draws, the browser's own spelling says nothing.
 */
export const DrawnSpelling = Extension.create({
  name: 'drawnSpelling',

  addProseMirrorPlugins() {
    return [
      drawingPlugin(key, drawWords, touchesWords),
      new Plugin({
        props: {
          attributes: (state) => ({ spellcheck: key.getState(state)?.by?.speaks ? 'false' : 'true' }),
        },
      }),
    ]
  },
})

/** Draws an editor's slips by what the checks know of its words. */
export function drawSpelling(editor: Editor, by: WrongWords): void {
  if (editor.isDestroyed || key.getState(editor.state)?.by === by) return
  editor.view.dispatch(editor.state.tr.setMeta(key, by).setMeta('addToHistory', false))
}

/** The slips that are drawn in an editor, in the order of the text. */
export function slipsIn(editor: Editor): Slip[] {
  const found = key.getState(editor.state)?.set.find() ?? []
  return found
    .map(({ from, to, spec }) => ({ kind: (spec as { kind: Slip['kind'] }).kind, from, to }))
    .toSorted((one, other) => one.from - other.from)
}
