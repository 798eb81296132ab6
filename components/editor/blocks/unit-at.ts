import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { EditorState } from '@tiptap/pm/state'

/** What a key moves, copies or deletes: neighbours in `parent`, from the child `first` to the child `last`. */
export type Unit = { from: number; to: number; parent: Node; first: number; last: number }

/** Blocks that are moved within what holds them, and not with it. */
function isInner(node: Node, parent: Node): boolean {
  const { name } = node.type
  if (name === 'listItem') return true
  if (parent.type.name === 'gallery') return name === 'photo'
  if (parent.type.name === 'infoBox') return name !== 'infoBoxTitle'
  return parent.type.name === 'table' && !isHeaderRow(node)
}

/** Whether every cell of a row names its column. */
export function isHeaderRow(row: Node): boolean {
  return row.type.name === 'tableRow' && row.children.every((cell) => cell.type.name === 'tableHeader')
}

/** The block that the cursor or the selection is in: an entry of a list, a row, a photo of a gallery, else a whole block of the story. */
export function unitAt(state: EditorState): Unit | null {
  const { selection } = state
  const { $from, $to } = selection
  if (selection instanceof NodeSelection) return unitOf($from, $from.depth, $from.index(), $from.index())
  const shared = $from.sharedDepth($to.pos)
  for (let depth = Math.min(shared, $from.depth); depth > 0; depth -= 1) {
    if (isInner($from.node(depth), $from.node(depth - 1)))
      return unitOf($from, depth - 1, $from.index(depth - 1), $from.index(depth - 1))
  }
  const isList = shared > 0 && $from.node(shared).type.name.endsWith('List')
  const parentDepth = isList ? shared : 0
  return unitOf($from, parentDepth, $from.index(parentDepth), $to.index(parentDepth))
}

/** The whole block of the story at a position between blocks or within one. */
export function blockAt(doc: Node, position: number): Unit | null {
  const $position = doc.resolve(Math.max(0, Math.min(position, doc.content.size)))
  return unitOf($position, 0, $position.index(0), $position.index(0))
}

function unitOf($position: ResolvedPos, depth: number, first: number, last: number): Unit | null {
  const parent = $position.node(depth)
  if (!parent.maybeChild(first) || !parent.maybeChild(last)) return null
  const from = $position.posAtIndex(first, depth)
  return { from, to: $position.posAtIndex(last + 1, depth), parent, first, last }
}

/** The block of the story that begins at a position; null when the text has moved on and none does. */
export function blockFrom(doc: Node, position: number): Node | null {
  const isInside = position >= 0 && position < doc.content.size
  return isInside && doc.resolve(position).depth === 0 ? doc.nodeAt(position) : null
}
