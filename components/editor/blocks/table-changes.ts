import type { Editor } from '@tiptap/core'
import { MOST_COLUMNS, MOST_ROWS } from '#lib/document/nodes/table/table-size.ts'

type TableChange = { id: string; label: string; run: (editor: Editor) => boolean }

/** The rows and columns of the table that the cursor is in; none when it is in none. */
function sizeOf(editor: Editor): { rows: number; columns: number } {
  const { $from } = editor.state.selection
  const table = $from.depth > 0 ? $from.node(1) : null
  if (table?.type.name !== 'table') return { rows: MOST_ROWS, columns: MOST_COLUMNS }
  return { rows: table.childCount, columns: table.firstChild?.childCount ?? 0 }
}

const hasRoomBelow = (editor: Editor): boolean => sizeOf(editor).rows < MOST_ROWS
const hasRoomBeside = (editor: Editor): boolean => sizeOf(editor).columns < MOST_COLUMNS

/** What can be done with the table that the cursor is in. */
export const TABLE_CHANGES: readonly TableChange[] = [
  {
    id: 'row-above',
    label: 'Add a row above',
    run: (editor) => hasRoomBelow(editor) && editor.chain().focus().addRowBefore().run(),
  },
  {
    id: 'row-below',
    label: 'Add a row below',
    run: (editor) => hasRoomBelow(editor) && editor.chain().focus().addRowAfter().run(),
  },
  {
    id: 'column-left',
    label: 'Add a column before',
    run: (editor) => hasRoomBeside(editor) && editor.chain().focus().addColumnBefore().run(),
  },
  {
    id: 'column-right',
    label: 'Add a column after',
    run: (editor) => hasRoomBeside(editor) && editor.chain().focus().addColumnAfter().run(),
  },
  { id: 'delete-row', label: 'Delete this row', run: (editor) => editor.chain().focus().deleteRow().run() },
  {
    id: 'delete-column',
    label: 'Delete this column',
    run: (editor) => editor.chain().focus().deleteColumn().run(),
  },
  {
    id: 'header-row',
    label: 'Headers in the first row',
    run: (editor) => editor.chain().focus().toggleHeaderRow().run(),
  },
]

/** Whether the cursor is in a table. */
export function isInTable(editor: Editor): boolean {
  const { $from } = editor.state.selection
  return $from.depth > 0 && $from.node(1).type.name === 'table'
}
