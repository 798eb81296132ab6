import { Table as TiptapTable } from '@tiptap/extension-table/table'
import { TableCell as TiptapCell } from '@tiptap/extension-table/cell'
import { TableHeader as TiptapHeader } from '@tiptap/extension-table/header'
import { TableRow as TiptapRow } from '@tiptap/extension-table/row'
import { Plugin } from '@tiptap/pm/state'
import { tableEditing } from '@tiptap/pm/tables'

// prosemirror-tables asks for these; cells of a story do not span, and what is pasted with spans is laid out flat.
const unspanned = {
  colspan: { default: 1, parseHTML: () => 1, renderHTML: () => ({}) },
  rowspan: { default: 1, parseHTML: () => 1, renderHTML: () => ({}) },
  colwidth: { default: null, parseHTML: () => null, renderHTML: () => ({}) },
}

/** A table of rows of cells, the first of them usually headers. Cells hold paragraphs; `table-size.ts` says how many there may be. */
export const Table = TiptapTable.extend({
  draggable: true,

  renderHTML() {
    return ['div', { 'data-table': '' }, ['table', ['tbody', 0]]]
  },

  addNodeView() {
    return null
  },

  addProseMirrorPlugins() {
    const { editor } = this
    const { spec } = tableEditing()
    return [
      new Plugin({
        ...spec,
        // Evening out a table is a change of the story: only who may write makes it.
        appendTransaction: (transactions, before, after) =>
          editor.isEditable ? spec.appendTransaction?.call(this, transactions, before, after) : null,
      }),
    ]
  },
})

/** A row of a table. */
export const TableRow = TiptapRow

/** A cell of a table. */
export const TableCell = TiptapCell.extend({
  content: 'paragraph+',
  addAttributes: () => unspanned,
})

/** A cell that names its column, in the first row, or its row. */
export const TableHeader = TiptapHeader.extend({
  content: 'paragraph+',
  addAttributes: () => unspanned,
})
