import { Fragment, Slice } from '@tiptap/pm/model'
import type { Node } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import type { Transform } from '@tiptap/pm/transform'

/**
 * Turns the transform's document into `wanted` by steps that touch only what differs, from the end to the start, so that cursors
 * and decorations elsewhere keep their places.
 */
export function replaceChanged(tr: Transform, wanted: Node): void {
  replaceInside(tr, tr.doc, wanted, 0)
}

/** `at` is where the content of `now` starts. */
function replaceInside(tr: Transform, now: Node, wanted: Node, at: number): void {
  if (now.isTextblock) return replaceText(tr, now.content, wanted.content, at)
  const most = Math.min(now.childCount, wanted.childCount)
  let before = 0
  while (before < most && isSame(now.child(before), wanted.child(before))) before += 1
  let after = 0
  while (
    after < most - before &&
    isSame(now.child(now.childCount - 1 - after), wanted.child(wanted.childCount - 1 - after))
  )
    after += 1
  const [old, young] = [childrenBetween(now, before, after), childrenBetween(wanted, before, after)]
  const start = at + sizeOf(now.content.content.slice(0, before))
  const areAlike = old.length === young.length && old.every((node, index) => hasSameShell(node, young[index]))
  if (!areAlike) return replaceRange(tr, start, start + sizeOf(old), Fragment.fromArray(young))
  let end = start + sizeOf(old)
  for (const [index, node] of [...old.entries()].toReversed()) {
    end -= node.nodeSize
    const other = young[index]
    if (other) replaceInside(tr, node, other, end + 1)
  }
}

function replaceText(tr: Transform, now: Fragment, wanted: Fragment, at: number): void {
  const from = now.findDiffStart(wanted)
  const end = now.findDiffEnd(wanted)
  if (from === null || end === null) return
  // Where the same words stand on both sides of a change, the two searches overlap.
  const overlap = Math.max(0, from - Math.min(end.a, end.b))
  replaceRange(tr, at + from, at + end.a + overlap, wanted.cut(from, end.b + overlap))
}

function replaceRange(tr: Transform, from: number, to: number, content: Fragment): void {
  tr.step(new ReplaceStep(from, to, new Slice(content, 0, 0)))
}

const isSame = (a: Node, b: Node): boolean => a === b || a.eq(b)

/** Whether two blocks differ in their insides alone. */
function hasSameShell(a: Node, b: Node | undefined): boolean {
  return b !== undefined && !a.isLeaf && a.sameMarkup(b)
}

function childrenBetween(node: Node, before: number, after: number): Node[] {
  return node.content.content.slice(before, node.childCount - after)
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + node.nodeSize, 0)
}
