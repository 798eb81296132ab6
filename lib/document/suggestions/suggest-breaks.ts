import type { Node } from '@tiptap/pm/model'
import { Fragment } from '@tiptap/pm/model'
import { isGoing, ownInsertion, withOwn } from './own.ts'
import type { Context, Run } from './run.ts'
import {
  idFor,
  joined,
  suggestDeletions,
  suggestInline,
  suggestInsertions,
  unitsOf,
  wholeAfter,
  wholeBefore,
} from './suggest-inline.ts'

/**
 * Several blocks that became one (Backspace at the start of a block, deleting across blocks): they stay, the words between are
 * marked as deleted, blocks in the middle as going, and the last as joined to the one before. Null when that does not describe it.
 */
export function asJoin(run: Run, { who, places }: Context): Node[] | null {
  const old = run.old.filter((node) => !ownInsertion(node, who))
  const [first, young] = [old[0], run.young[0]]
  if (!first || !young || run.young.length !== 1) return null
  if (!first.isTextblock || first.type !== young.type || first.type.name === 'photo') return null
  // Words of a block that goes, joined to one that stays, would go with their block.
  if (old.some(isGoing)) return null
  const last = old.length > 1 ? old.at(-1) : undefined
  if (last && (!last.isTextblock || last.type.name === 'photo')) return null
  const [was, end, is] = [
    unitsOf(first.content),
    unitsOf(last?.content ?? Fragment.empty),
    unitsOf(young.content),
  ]
  const before = wholeBefore(was, countSame(was, is))
  const after = last ? wholeAfter(end, countSameBack(end, is.slice(before))) : 0
  const change = suggestInline(first.content, joined(is.slice(0, is.length - after)), who, {
    from: before,
    to: was.length,
  })
  places.inline({ youngAt: run.youngAt + 1, at: run.at + 1 }, change, is.length - after)
  const middle = old.slice(1, -1).map((node) => withOwn(node, 'delete', who))
  if (!last) return [first.copy(joined(change.content))]
  const gone = suggestDeletions(last.content.cut(0, end.length - after), who)
  const kept = last.copy(joined([...gone, ...end.slice(end.length - after)]))
  return [first.copy(joined(change.content)), ...middle, withOwn(kept, 'join', who)]
}

/**
 * One block that became several: a break within its text stands as a line break that parts it when accepted; blocks that came
 * before or after it stand by themselves. `border` is the size of what stood between two of the texts. Null when that does not describe it.
 */
export function asSplit(run: Run, context: Context, border = 2): Node[] | null {
  const { who } = context
  const [old, first, last] = [run.old[0], run.young[0], run.young.at(-1)]
  if (!old || !first || !last || run.old.length !== 1 || run.young.length < 2) return null
  if (isItem(old) && run.young.every(isItem)) return inItem(run, context)
  if (!run.young.every((node) => node.isTextblock && node.type === old.type)) return null
  const lineBreak = old.type.schema.nodes['hardBreak']
  if (!lineBreak || !old.type.contentMatch.matchType(lineBreak)) return null
  const [was, start, end] = [unitsOf(old.content), unitsOf(first.content), unitsOf(last.content)]
  const before = wholeBefore(was, countSame(was, start))
  const after = wholeAfter(was, countSameBack(was.slice(before), end))
  const id = idFor(was, before, was.length - after, who)
  const gone = suggestDeletions(old.content.cut(before, was.length - after), { ...who, id })
  const came = run.young.flatMap((node, index) => [
    ...(index > 0 ? [lineBreak.create({ suggestions: `split=${id}` })] : []),
    ...suggestInsertions(
      node.content.cut(index === 0 ? before : 0, node === last ? node.content.size - after : undefined),
      id,
    ),
  ])
  followSplit(run, context, { before, gone: gone.length, border })
  return [old.copy(joined([...was.slice(0, before), ...gone, ...came, ...was.slice(was.length - after)]))]
}

/** Where the blocks' borders took `border` units the break takes one. */
type Split = { before: number; gone: number; border: number }

function followSplit(run: Run, { places }: Context, { before, gone, border }: Split): void {
  let [from, to] = [run.youngAt + 1, run.at + 1]
  for (const [index, node] of run.young.entries()) {
    const { size } = node.content
    for (let offset = 0; offset <= size; offset += 1) {
      const isPast = index > 0 || offset > before
      places.set(from + offset, to + offset + (isPast ? gone : 0))
    }
    from += size + border
    to += size + 1
  }
}

/** An entry of a list that became several: told by the text of its only paragraph. */
function inItem(run: Run, context: Context): Node[] | null {
  const [old] = run.old
  if (!old?.firstChild) return null
  const within: Run = {
    old: [old.firstChild],
    young: run.young.flatMap((item) => item.firstChild ?? []),
    oldAt: run.oldAt + 1,
    youngAt: run.youngAt + 1,
    at: run.at + 1,
  }
  const text = asSplit(within, context, 4)
  return text && [old.copy(Fragment.fromArray(text))]
}

function isItem(node: Node): boolean {
  return node.type.name === 'listItem' && node.childCount === 1
}

const countSame = (a: Node[], b: Node[]): number => {
  let count = 0
  while (count < a.length && count < b.length && a[count]?.eq(b[count] as Node)) count += 1
  return count
}

const countSameBack = (a: Node[], b: Node[]): number => countSame(a.toReversed(), b.toReversed())
