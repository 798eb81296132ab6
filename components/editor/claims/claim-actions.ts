import type { Editor } from '@tiptap/core'
import type { PartEditors } from '../parts/part-editors.ts'
import { selectRange } from '../parts/select-place.ts'
import { claimRanges } from './claim-ranges.ts'

/** Selects the words of a claim wherever they are and shows them; false when no words carry it. */
export function jumpToClaim(editors: PartEditors, id: string): boolean {
  for (const [, editor] of editors.all()) {
    const range = claimRanges(editor.state.doc, id)[0]
    if (range) return selectRange(editor, range)
  }
  return false
}

/** Takes a claim's mark off all words, in every part. The rows stay: a published version may name them. */
export function unmarkClaim(editors: PartEditors, id: string): void {
  for (const [, editor] of editors.all()) {
    if (claimRanges(editor.state.doc, id).length > 0) editor.commands.removeClaim(id)
  }
}

/**
 * Takes the marks of pasted claims off their words again. It is no step of its own for undo: the paste is, and taking that back
 * takes the words.
 */
export function dropMarks(editors: PartEditors, claims: readonly { as: string }[]): void {
  for (const [, editor] of editors.all()) {
    const { state, view } = editor
    const type = state.schema.marks['claim']
    if (!type) continue
    const { tr } = state
    for (const { as } of claims) tr.removeMark(0, state.doc.content.size, type.create({ id: as }))
    if (tr.docChanged) view.dispatch(tr.setMeta('addToHistory', false))
  }
}

/** Marks the selected words as a claim; false when nothing is selected or the place cannot hold one. */
export function markSelection(editor: Editor, id: string): boolean {
  return !editor.isDestroyed && editor.commands.addClaim(id)
}
