import { Fragment } from '@tiptap/pm/model'
import type { Node, Schema } from '@tiptap/pm/model'
import { Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorState, Transaction } from '@tiptap/pm/state'

/**
 * Puts a block into the story: instead of the empty paragraph that the cursor is in, else after the block that it is in. The cursor
 * goes to the first place to write in the block, or after it when there is none.
 */
export function insertBlock(state: EditorState, block: Node): Transaction {
  const { from, to } = placeFor(state)
  const { paragraph } = state.schema.nodes
  const isLast = to === state.doc.content.size
  const nodes = isLast && paragraph ? [block, paragraph.create()] : [block]
  const tr = state.tr.replaceWith(from, to, Fragment.from(nodes))
  const $inside = tr.doc.resolve(from + (block.isLeaf ? block.nodeSize : 1))
  return tr.setSelection(Selection.findFrom($inside, 1, true) ?? Selection.near($inside)).scrollIntoView()
}

function placeFor({ selection, doc }: EditorState): { from: number; to: number } {
  const { $from, $to } = selection
  if ($from.depth === 0) return { from: $to.pos, to: $to.pos }
  const block = $from.node(1)
  const isEmpty = block.type.name === 'paragraph' && block.content.size === 0
  const after = Math.min($to.depth > 0 ? $to.after(1) : $to.pos, doc.content.size)
  return isEmpty ? { from: $from.before(1), to: $from.after(1) } : { from: after, to: after }
}

/** A table of empty cells under a row of headers. */
export function emptyTable(schema: Schema, rows: number, columns: number): Node {
  const row = (type: string) =>
    must(schema, 'tableRow').create(
      null,
      Array.from({ length: columns }, () =>
        must(schema, type).create(null, must(schema, 'paragraph').create()),
      ),
    )
  const cells = Array.from({ length: rows }, (_, at) => row(at === 0 ? 'tableHeader' : 'tableCell'))
  return must(schema, 'table').create(null, cells)
}

/** A pull quote of the selected words, with their claims; an empty one when none are selected, or more than one block. */
export function pullQuoteOf({ schema, selection }: EditorState): Node {
  const { $from, $to, empty } = selection
  const isOneBlock = !empty && $from.sameParent($to) && $from.parent.isTextblock
  const words = isOneBlock ? $from.parent.slice($from.parentOffset, $to.parentOffset).content.content : []
  return must(schema, 'pullQuote').create(null, [
    must(schema, 'pullQuoteText').create(
      null,
      words.filter((node) => node.isText),
    ),
    must(schema, 'pullQuoteSpeaker').create(),
  ])
}

/** An info box with room for a title and a paragraph. */
export function emptyInfoBox(schema: Schema): Node {
  return must(schema, 'infoBox').create(null, [
    must(schema, 'infoBoxTitle').create(),
    must(schema, 'paragraph').create(),
  ])
}

/** A paragraph that is a link to an address, for what cannot be embedded. */
export function linkParagraph(schema: Schema, href: string): Node {
  const link = schema.marks['link']
  return must(schema, 'paragraph').create(null, schema.text(href, link ? [link.create({ href })] : []))
}

function must(schema: Schema, name: string) {
  const type = schema.nodes[name]
  if (!type) throw new Error(`The body has no ${name}`)
  return type
}

/** Makes plain paragraphs of a pull quote or an info box, so that no words are lost with the box. */
export function takeBoxAway(state: EditorState, position: number): Transaction | null {
  const box = state.doc.nodeAt(position)
  const { paragraph } = state.schema.nodes
  if (!box || !paragraph || !['pullQuote', 'infoBox'].includes(box.type.name)) return null
  const blocks = box.children
    .filter((child) => child.content.size > 0)
    .map((child) => (child.isTextblock ? paragraph.create(null, child.content) : child))
  const nodes = blocks.length > 0 ? blocks : [paragraph.create()]
  const tr = state.tr.replaceWith(position, position + box.nodeSize, Fragment.from(nodes))
  return tr.setSelection(TextSelection.near(tr.doc.resolve(position + 1))).scrollIntoView()
}
