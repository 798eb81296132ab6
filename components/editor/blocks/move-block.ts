import { Fragment } from '@tiptap/pm/model'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import { yCursorPluginKey } from '@tiptap/y-tiptap'
import { isHeaderRow, unitAt } from './unit-at.ts'
import type { Unit } from './unit-at.ts'

/** Moves a block past its neighbour, the selection with it; null at an edge. An entry stays in its list, a row under the table's header. */
export function moveBlock(
  state: EditorState,
  by: 1 | -1,
  unit: Unit | null = unitAt(state),
): Transaction | null {
  if (!unit) return null
  const neighbour = unit.parent.maybeChild(by === -1 ? unit.first - 1 : unit.last + 1)
  if (!neighbour || isHeaderRow(neighbour) || neighbour.type.name === 'infoBoxTitle') return null
  const [moved, passed] = standsStill(state, unit, by, neighbour)
    ? [childrenOf(unit), anew(neighbour)]
    : [childrenOf(unit).map(anew), neighbour]
  const [from, to] =
    by === -1 ? [unit.from - neighbour.nodeSize, unit.to] : [unit.from, unit.to + neighbour.nodeSize]
  const order = by === -1 ? [...moved, passed] : [passed, ...moved]
  const tr = state.tr.replaceWith(from, to, Fragment.from(order))
  return tr.setSelection(shifted(state, tr, by * neighbour.nodeSize)).scrollIntoView()
}

/**
 * Whether the block stays in the Y.Doc and its neighbour is made anew at the other side of it, or the other way round: the binding
 * takes a copy for a new block. What somebody writes at that moment in a block that is made anew goes with the old one, so it is
 * the one in which nobody else is, else the shorter one.
 */
function standsStill(state: EditorState, unit: Unit, by: 1 | -1, neighbour: Node): boolean {
  const start = by === -1 ? unit.from - neighbour.nodeSize : unit.to
  const inUnit = isVisited(state, unit.from, unit.to)
  const inNeighbour = isVisited(state, start, start + neighbour.nodeSize)
  return inUnit === inNeighbour ? neighbour.nodeSize <= unit.to - unit.from : inUnit
}

/** The same block as another object: `copy` gives back the very same when nothing in it differs. */
function anew(node: Node): Node {
  return node.type.create(node.attrs, node.content, node.marks)
}

/** Whether the caret or selection of somebody else is between two positions. */
function isVisited(state: EditorState, from: number, to: number): boolean {
  const carets = yCursorPluginKey.getState(state) as DecorationSet | undefined
  return (carets?.find(from + 1, to - 1).length ?? 0) > 0
}

function shifted({ selection }: EditorState, tr: Transaction, by: number): Selection {
  if (selection instanceof NodeSelection) return NodeSelection.create(tr.doc, selection.from + by)
  return TextSelection.between(tr.doc.resolve(selection.anchor + by), tr.doc.resolve(selection.head + by))
}

/** Puts a copy after a block, claims and all; null for what holds a photo, which stands in a story once. */
export function duplicateBlock(state: EditorState, unit: Unit | null = unitAt(state)): Transaction | null {
  if (!unit || childrenOf(unit).some(holdsPhoto)) return null
  const tr = state.tr.insert(unit.to, Fragment.from(childrenOf(unit)))
  return tr.setSelection(shifted(state, tr, unit.to - unit.from)).scrollIntoView()
}

/** Takes a block out; what it leaves without its last content goes with it, and a story keeps a paragraph to write in. */
export function deleteBlock(state: EditorState, unit: Unit | null = unitAt(state)): Transaction | null {
  if (!unit) return null
  const { tr, schema } = state
  const { paragraph } = schema.nodes
  const isAll = unit.last - unit.first + 1 === unit.parent.childCount
  if (isAll && unit.parent.type !== schema.topNodeType) return deleteBlock(state, around(state, unit))
  if (isAll) {
    if (!paragraph) return null
    tr.replaceWith(unit.from, unit.to, paragraph.create())
  } else tr.delete(unit.from, unit.to)
  return tr
    .setSelection(Selection.near(tr.doc.resolve(Math.min(unit.from, tr.doc.content.size))))
    .scrollIntoView()
}

/** The block that holds a unit, as a unit itself. */
function around(state: EditorState, unit: Unit): Unit | null {
  const $from = state.doc.resolve(unit.from)
  if ($from.depth === 0) return null
  const parent = $from.node($from.depth - 1)
  const index = $from.index($from.depth - 1)
  return { from: $from.before(), to: $from.after(), parent, first: index, last: index }
}

function childrenOf({ parent, first, last }: Unit): Node[] {
  return parent.children.slice(first, last + 1)
}

function holdsPhoto(node: Node): boolean {
  return node.type.name === 'photo' || node.children.some((child) => child.type.name === 'photo')
}

/** Takes out the node at a position, as its own button does. */
export function deleteAt(state: EditorState, position: number): Transaction | null {
  const $position = state.doc.resolve(position)
  const { nodeAfter } = $position
  if (!nodeAfter) return null
  const index = $position.index()
  return deleteBlock(state, {
    from: position,
    to: position + nodeAfter.nodeSize,
    parent: $position.parent,
    first: index,
    last: index,
  })
}
