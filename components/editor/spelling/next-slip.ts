import type { Editor } from '@tiptap/core'
import type { PartEditors } from '../parts/part-editors.ts'
import { slipsIn } from './drawn-spelling.ts'
import type { Slip } from './draw-words.ts'

/** A slip where it stands, which of its kind it is from 1, and how many there are. */
export type SlipAt = { editor: Editor; slip: Slip; at: number; count: number }

/** The next slip of a kind after the cursor, over all parts, round and round; null when there is none. */
export function nextSlip(editors: PartEditors, kind: Slip['kind']): SlipAt | null {
  const all = editors
    .all()
    .flatMap(([, editor]) =>
      slipsIn(editor).flatMap((slip) => (slip.kind === kind ? [{ editor, slip }] : [])),
    )
  const order = editors.all().map(([, editor]) => editor)
  const active = editors.active()
  const isLater = ({ editor, slip }: { editor: Editor; slip: Slip }) =>
    active === null ||
    order.indexOf(editor) > order.indexOf(active) ||
    (editor === active && slip.from > editor.state.selection.from)
  const at = Math.max(0, all.findIndex(isLater))
  const next = all[at]
  return next ? { ...next, at: at + 1, count: all.length } : null
}
