import { replaceChanged } from '#lib/document/suggestions/replace-changed.ts'
import { settle } from '#lib/document/suggestions/settle.ts'
import type { Decision } from '#lib/document/suggestions/settle.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import type { StorySession } from '../session/story-session.ts'
import { AS_IT_IS } from './suggesting.ts'

/** Accepts or rejects suggestions in all parts of the story, as one step for undo. False when none of them is in the text any more. */
export function decide(
  { editors, session }: { editors: PartEditors; session: StorySession },
  ids: ReadonlySet<string>,
  decision: Decision,
): boolean {
  session.undo.stopCapturing()
  let isChanged = false
  for (const [, editor] of editors.all()) {
    const { state, view } = editor
    const settled = settle(state.doc, (id) => (ids.has(id) ? decision : null))
    const { tr } = state
    replaceChanged(tr, settled)
    if (!tr.docChanged) continue
    view.dispatch(tr.setMeta(AS_IT_IS, true))
    isChanged = true
  }
  session.undo.stopCapturing()
  return isChanged
}
