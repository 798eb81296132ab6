import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { PluginKey, Transaction } from '@tiptap/pm/state'
import { Mapping, StepMap } from '@tiptap/pm/transform'
import { DecorationSet } from '@tiptap/pm/view'
import type { Decoration } from '@tiptap/pm/view'

/** What is drawn over an editor's blocks, and from what; null draws nothing. */
export type Drawn<T> = { by: T | null; set: DecorationSet }

/** Draws one textblock: `start` is the position of its first letter. */
export type DrawBlock<T> = (block: Node, start: number, by: T) => Decoration[]

/** Where a document differs from an earlier one: the range before, and where it ends now. Null when it does not. */
function changeBetween(before: Node, after: Node): { from: number; before: number; after: number } | null {
  const from = before.content.findDiffStart(after.content)
  const end = before.content.findDiffEnd(after.content)
  if (from === null || !end) return null
  // Where the same letters stand twice, start and end overlap.
  const overlap = Math.max(0, from - Math.min(end.a, end.b))
  return { from, before: end.a + overlap, after: end.b + overlap }
}

/**
 * Decorations of a document after a change: those of blocks that did not change move along, those of blocks that did are drawn anew. It
 * goes by what differs, not by the steps: words of somebody else come as one step that replaces the whole document.
 */
export function redrawn<T>(
  set: DecorationSet,
  before: Node,
  after: Node,
  by: T,
  draw: DrawBlock<T>,
): DecorationSet {
  const change = changeBetween(before, after)
  if (!change) return set
  const { from, before: end, after: newEnd } = change
  const moved = set.map(new Mapping([new StepMap([from, end - from, newEnd - from])]), after)
  const changed = blocksWithin(after, Math.max(0, from - 1), Math.min(after.content.size, newEnd + 1))
  const stale = changed.flatMap(([start, block]) => moved.find(start - 1, start + block.content.size + 1))
  return moved.remove([...stale, ...moved.find(from, newEnd)]).add(
    after,
    changed.flatMap(([start, block]) => draw(block, start, by)),
  )
}

/** All decorations of a document. */
export function drawnAll<T>(doc: Node, by: T, draw: DrawBlock<T>): DecorationSet {
  const blocks = blocksWithin(doc, 0, doc.content.size)
  return DecorationSet.create(
    doc,
    blocks.flatMap(([start, block]) => draw(block, start, by)),
  )
}

/** The textblocks that touch a range, each with the position of its first letter. */
function blocksWithin(doc: Node, from: number, to: number): [start: number, block: Node][] {
  const found: [number, Node][] = []
  doc.nodesBetween(from, to, (node, position) => {
    if (node.isTextblock) found.push([position + 1, node])
    return !node.isTextblock
  })
  return found
}

/** The text of a block in which every position counts as one sign. */
export function lettersOf(block: Node): string {
  return block.textBetween(0, block.content.size, '\n', '\ufffc')
}

/** Whether a block is drawn otherwise by `now` than by `before`; where that is known, the other blocks are left alone. */
export type Touches<T> = (block: Node, before: T, now: T) => boolean

/**
 * A plugin that draws over blocks. A transaction with `key` as its meta says from what (null: nothing any more); other transactions
 * cost only the blocks that they change.
 */
export function drawingPlugin<T>(
  key: PluginKey<Drawn<T>>,
  draw: DrawBlock<T>,
  touches: Touches<T> = () => true,
): Plugin<Drawn<T>> {
  const nothing: Drawn<T> = { by: null, set: DecorationSet.empty }
  const drawBy = (drawn: Drawn<T>, doc: Node, by: T): DecorationSet => {
    const { by: before, set } = drawn
    if (before === null) return drawnAll(doc, by, draw)
    const changed = blocksWithin(doc, 0, doc.content.size).filter(([, block]) => touches(block, before, by))
    const stale = changed.flatMap(([start, block]) => set.find(start - 1, start + block.content.size + 1))
    return set.remove(stale).add(
      doc,
      changed.flatMap(([start, block]) => draw(block, start, by)),
    )
  }
  return new Plugin<Drawn<T>>({
    key,
    state: {
      init: () => nothing,
      apply: (tr: Transaction, drawn, before, after) => {
        const by = tr.getMeta(key) as T | null | undefined
        if (by === null) return nothing
        if (by !== undefined)
          return { by, set: tr.docChanged ? drawnAll(after.doc, by, draw) : drawBy(drawn, after.doc, by) }
        if (drawn.by === null || !tr.docChanged) return drawn
        return { by: drawn.by, set: redrawn(drawn.set, before.doc, after.doc, drawn.by, draw) }
      },
    },
    props: { decorations: (state) => key.getState(state)?.set },
  })
}
