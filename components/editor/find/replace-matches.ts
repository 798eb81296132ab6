import type { Mark } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'

type Range = { from: number; to: number }

/**
 * A transaction that puts `words` in the place of each range. The new words keep the marks (claims, links, emphasis) in which the
 * whole range lay; a range where nothing may be written is left. Ranges do not overlap.
 */
export function replaceMatches(state: EditorState, ranges: readonly Range[], words: string): Transaction {
  const { tr } = state
  for (const { from, to } of ranges.toSorted((one, other) => other.from - one.from)) {
    if (words === '') tr.delete(from, to)
    else tr.replaceWith(from, to, state.schema.text(words, marksAcross(state, from, to)))
  }
  return tr
}

function marksAcross(state: EditorState, from: number, to: number): readonly Mark[] {
  let shared: readonly Mark[] | null = null
  state.doc.nodesBetween(from, to, (node) => {
    if (!node.isInline) return
    shared = shared === null ? node.marks : shared.filter((mark) => mark.isInSet(node.marks))
  })
  return shared ?? []
}
