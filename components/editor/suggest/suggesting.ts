import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorState, Selection, Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { Places } from '#lib/document/suggestions/places.ts'
import { replaceChanged } from '#lib/document/suggestions/replace-changed.ts'
import type { Decision } from '#lib/document/suggestions/settle.ts'
import { suggestChange } from '#lib/document/suggestions/suggest-change.ts'
import { withoutSuggestions } from './copied.ts'
import { breakView } from './break-view.ts'
import type { SuggestMode } from './suggest-mode.ts'

/** Marks a transaction that says itself what becomes of suggestions, and is not to be suggested. */
export const AS_IT_IS = 'suggestions$asItIs'

/** Turns what is typed, pasted or formatted into suggestions while the mode is on; what comes from others or from undo stays as it is. */
export const Suggesting = Extension.create<{ mode: SuggestMode }>({
  name: 'suggesting',

  addKeyboardShortcuts() {
    // The editor keeps Enter with any modifier from the page, so these two are the editor's.
    const decide = (decision: Decision) => () => {
      this.options.mode.decideHere(decision)
      return true
    }
    return { 'Mod-Alt-Enter': decide('accept'), 'Mod-Alt-Shift-Enter': decide('reject') }
  },

  addProseMirrorPlugins() {
    return [suggestingPlugin(this.options.mode)]
  },
})

/** The same as a plugin of ProseMirror. */
export function suggestingPlugin(mode: SuggestMode): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) => {
      if (!mode.on || !transactions.some(({ docChanged }) => docChanged)) return null
      return transactions.some(isAsItIs) ? null : suggested(mode, { transactions, before, after })
    },
    props: {
      transformCopied: withoutSuggestions,
      transformPasted: withoutSuggestions,
      nodeViews: { hardBreak: breakView },
    },
  })
}

function isAsItIs(tr: Transaction): boolean {
  return tr.getMeta(ySyncPluginKey) !== undefined || tr.getMeta(AS_IT_IS) === true
}

type Change = { transactions: readonly Transaction[]; before: EditorState; after: EditorState }

/** The transaction that leads from the changed document to the one in which the change is suggested. */
function suggested(mode: SuggestMode, { transactions, before, after }: Change): Transaction | null {
  const { anchor, head } = after.selection
  const isForward =
    before.selection.empty && after.selection.empty && before.selection.from === after.selection.from
  const places = new Places([anchor, head], changedRange(transactions), isForward)
  const who = mode.suggester()
  const { tr } = after
  replaceChanged(tr, suggestChange(before.doc, after.doc, who, places))
  if (!tr.docChanged) return null
  mode.own([who.id])
  const placed = (position: number): number =>
    places.get(position) ?? tr.mapping.map(position, isForward ? 1 : -1)
  tr.setSelection(selectionAt(tr.doc, after.selection, placed))
  return tr.setStoredMarks(after.storedMarks).setMeta(AS_IT_IS, true)
}

function selectionAt(doc: Node, was: Selection, placed: (position: number) => number): Selection {
  const [anchor, head] = [placed(was.anchor), placed(was.head)]
  if (was instanceof NodeSelection && doc.nodeAt(anchor)?.isAtom) return NodeSelection.create(doc, anchor)
  return TextSelection.between(doc.resolve(anchor), doc.resolve(head))
}

/** The range of the old document that was replaced, when it is one: a key press. */
function changedRange(transactions: readonly Transaction[]): { from: number; to: number } | null {
  const steps = transactions.flatMap((tr) => tr.steps)
  const [step] = steps
  if (!step || steps.length > 1) return null
  const ranges: { from: number; to: number }[] = []
  step.getMap().forEach((from, to) => ranges.push({ from, to }))
  return ranges.length === 1 ? (ranges[0] ?? null) : null
}
