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

/** Marks the selected words as a claim; false when nothing is selected or the place cannot hold one. */
export function markSelection(editor: Editor, id: string): boolean {
  return !editor.isDestroyed && editor.commands.addClaim(id)
}
