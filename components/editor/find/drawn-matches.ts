import { Extension } from '@tiptap/core'
import type { Editor } from '@tiptap/core'
import { PluginKey, Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { drawingPlugin, lettersOf } from '../parts/drawn-blocks.ts'
import type { DrawBlock, Drawn } from '../parts/drawn-blocks.ts'
import { matchesIn } from './matches.ts'
import type { Query } from './matches.ts'

type Range = { from: number; to: number }

const key = new PluginKey<Drawn<Query>>('drawnMatches')
const currentKey = new PluginKey<Range | null>('currentMatch')

const draw: DrawBlock<Query> = (block, start, query) =>
  matchesIn(lettersOf(block), query).map(({ from, to }) =>
    Decoration.inline(start + from, start + to, { class: 'found' }),
  )

/** Draws what Find has found, and the one that it stands at. Nothing of it is in the document. */
export const DrawnMatches = Extension.create({
  name: 'drawnMatches',

  addProseMirrorPlugins() {
    return [drawingPlugin(key, draw), currentPlugin()]
  },
})

function currentPlugin(): Plugin<Range | null> {
  return new Plugin<Range | null>({
    key: currentKey,
    state: {
      init: () => null,
      apply: (tr, current) => {
        const set = tr.getMeta(currentKey) as Range | null | undefined
        // A match that somebody writes in is none any more; the words tell.
        return set === undefined ? (tr.docChanged ? null : current) : set
      },
    },
    props: {
      decorations: (state) => {
        const current = currentKey.getState(state)
        if (!current) return null
        return DecorationSet.create(state.doc, [
          Decoration.inline(current.from, current.to, { class: 'found-current' }),
        ])
      },
    },
  })
}

/** Draws an editor's matches of a query; null takes them away. */
export function drawMatches(editor: Editor, query: Query | null): void {
  if (editor.isDestroyed || (!query && !key.getState(editor.state)?.by)) return
  editor.view.dispatch(editor.state.tr.setMeta(key, query).setMeta(currentKey, null))
}

/** Draws one match as the one that Find stands at. */
export function drawCurrent(editor: Editor, range: Range | null): void {
  if (editor.isDestroyed || (!range && !currentKey.getState(editor.state))) return
  editor.view.dispatch(editor.state.tr.setMeta(currentKey, range))
}

/** The matches that are drawn in an editor, in the order of the text. */
export function drawnMatches(editor: Editor): Range[] {
  const found = key.getState(editor.state)?.set.find() ?? []
  return found.map(({ from, to }) => ({ from, to })).toSorted((one, other) => one.from - other.from)
}
