import { Fragment } from '@tiptap/pm/model'
import type { Node } from '@tiptap/pm/model'
import type { Becoming, BlockSuggestion } from './block-suggestions.ts'
import { ownInsertion, suggestionsOf, withOwn, withSuggestions } from './own.ts'
import type { Suggester } from './own.ts'
import { Places } from './places.ts'
import type { At, Context, Run } from './run.ts'
import { asJoin, asSplit } from './suggest-breaks.ts'
import { joined, suggestInline } from './suggest-inline.ts'

/**
 * The document in which the change from `old` to `young` is suggested instead of made: rejecting what is new in it gives `old`,
 * accepting it gives `young`. Words and blocks never move and never go, so suggestions of several people merge. What the
 * suggester put in before is changed freely. `places` follows positions of `young` into the result.
 */
export function suggestChange(old: Node, young: Node, who: Suggester, places = new Places([], null)): Node {
  const content = changeChildren(old, young, { who, places }, { oldAt: 0, youngAt: 0, at: 0 })
  return content ? old.copy(content) : old
}

/** Null when the place cannot hold the old and the new beside each other: a table, a pull quote. */
function changeChildren(old: Node, young: Node, context: Context, at: At): Fragment | null {
  const [was, is] = [childrenOf(old), childrenOf(young)]
  const most = Math.min(was.length, is.length)
  let before = 0
  while (before < most && isSame(was[before], is[before])) before += 1
  let after = 0
  while (after < most - before && isSame(was.at(-1 - after), is.at(-1 - after))) after += 1
  const head = was.slice(0, before)
  const skipped = sizeOf(head)
  const run: Run = {
    old: was.slice(before, was.length - after),
    young: is.slice(before, is.length - after),
    oldAt: at.oldAt + skipped,
    youngAt: at.youngAt + skipped,
    at: at.at + skipped,
  }
  if (old.type.spec['tableRole'] !== undefined && run.old.length !== run.young.length) return null
  const middle = changeRun(run, context)
  const content = Fragment.fromArray([...head, ...middle, ...was.slice(was.length - after)])
  return old.type.validContent(content) ? content : null
}

function changeRun(run: Run, context: Context): Node[] {
  const { old, young } = run
  if (old.length === 0 || young.length === 0) return replaced(run, context)
  const common = firstCommon(old, young)
  if (common) return aroundCommon(run, common, context)
  if (old.every((node) => ownInsertion(node, context.who))) return replaced(run, context)
  if (old.length === young.length && old.every((node, index) => isAlike(node, young[index])))
    return pairwise(run, context)
  return asJoin(run, context) ?? asSplit(run, context) ?? replaced(run, context)
}

/** A block that is the same before and after parts the run into what changed before it and what changed after it. */
function aroundCommon(run: Run, [i, j]: [number, number], context: Context): Node[] {
  const left = changeRun({ ...run, old: run.old.slice(0, i), young: run.young.slice(0, j) }, context)
  const [same, at] = [run.old.slice(i, i + 1), run.at + sizeOf(left)]
  context.places.copy(run.youngAt + sizeOf(run.young.slice(0, j)), sizeOf(same), at)
  const right: Run = {
    old: run.old.slice(i + 1),
    young: run.young.slice(j + 1),
    oldAt: run.oldAt + sizeOf(run.old.slice(0, i + 1)),
    youngAt: run.youngAt + sizeOf(run.young.slice(0, j + 1)),
    at: at + sizeOf(same),
  }
  return [...left, ...same, ...changeRun(right, context)]
}

function pairwise(run: Run, context: Context): Node[] {
  let { oldAt, youngAt, at } = run
  return run.old.flatMap((old, index) => {
    const young = run.young[index] ?? old
    const nodes = changeNode(old, young, context, { oldAt, youngAt, at })
    oldAt += old.nodeSize
    youngAt += young.nodeSize
    at += sizeOf(nodes)
    return nodes
  })
}

/** One block that became another. */
function changeNode(old: Node, young: Node, context: Context, at: At): Node[] {
  if (old.eq(young)) return [old]
  const { who, places } = context
  if (ownInsertion(old, who)) {
    places.copy(at.youngAt, young.nodeSize, at.at)
    return [withoutWithdrawn(withSuggestions(young, suggestionsOf(old)), young, who)]
  }
  const inside = { oldAt: at.oldAt + 1, youngAt: at.youngAt + 1, at: at.at + 1 }
  const content = old.isTextblock
    ? changeText(old, young, context, inside)
    : changeChildren(old, young, context, inside)
  if (!content) return replaced({ old: [old], young: [young], ...at }, context)
  const node = withoutWithdrawn(old.copy(content), young, who)
  return [withBecoming(node, becomingOf(old, young), who)]
}

function changeText(old: Node, young: Node, { who, places }: Context, at: At): Fragment {
  const hint = places.hintIn(at.oldAt, old.content.size)
  const change = suggestInline(old.content, young.content, who, hint)
  places.inline(at, change, young.content.size)
  return joined(change.content)
}

/** All of the old blocks are to go, all of the new ones to come; one's own suggestions among the old ones simply go. */
function replaced({ old, young, youngAt, at }: Run, { who, places }: Context): Node[] {
  const own = old.map((node) => ownInsertion(node, who)).find((id) => id !== null)
  const kept = old.filter((node) => !ownInsertion(node, who)).map((node) => withOwn(node, 'delete', who))
  places.copy(youngAt, sizeOf(young), at + sizeOf(kept))
  return [...kept, ...young.map((node) => withOwn(node, 'insert', { ...who, id: own ?? who.id }))]
}

/** A block that one wanted out or joined, and then made something else of or put others in its place, is to stay after all. */
function withoutWithdrawn(node: Node, young: Node, who: Suggester): Node {
  const still = suggestionsOf(young)
  const isWithdrawn = ({ does, id }: BlockSuggestion): boolean =>
    (does === 'delete' || does === 'join') &&
    who.isMine(id) &&
    !still.some((one) => one.does === does && one.id === id)
  return withSuggestions(
    node,
    suggestionsOf(node).filter((one) => !isWithdrawn(one)),
  )
}

/** Suggesting the same a second time takes it back. */
function withBecoming(node: Node, becoming: Becoming | null, { id, isMine }: Suggester): Node {
  if (!becoming) return node
  const suggestions = suggestionsOf(node)
  const own = suggestions.filter((one) => one.does === 'become' && isMine(one.id))
  const others = suggestions.filter((one) => !own.includes(one))
  const text = JSON.stringify(becoming)
  if (own.some((one) => one.does === 'become' && JSON.stringify(one.becoming) === text))
    return withSuggestions(node, others)
  return withSuggestions(node, [...others, { does: 'become', id, becoming }])
}

function becomingOf(old: Node, young: Node): Becoming | null {
  const names = Object.keys(young.attrs).filter((name) => name !== 'suggestions')
  const isSameType = old.type === young.type
  const changed = isSameType
    ? names.filter((name) => JSON.stringify(young.attrs[name]) !== JSON.stringify(old.attrs[name]))
    : names
  if (isSameType && changed.length === 0) return null
  return {
    type: young.type.name,
    attrs: Object.fromEntries(changed.map((name) => [name, young.attrs[name]])),
  }
}

/** Whether one block may be told as the other's new form: text stays text, a container keeps its kind. */
function isAlike(old: Node, young: Node | undefined): boolean {
  if (!young) return false
  if (old.type === young.type) return !old.isLeaf || old.type === young.type
  return old.isTextblock && young.isTextblock && old.type.name !== 'photo' && young.type.name !== 'photo'
}

function firstCommon(old: Node[], young: Node[]): [number, number] | null {
  for (const [i, node] of old.entries()) {
    const j = young.findIndex((other) => other === node || other.eq(node))
    if (j >= 0) return [i, j]
  }
  return null
}

const isSame = (a: Node | undefined, b: Node | undefined): boolean =>
  a !== undefined && b !== undefined && (a === b || a.eq(b))

function childrenOf(node: Node): Node[] {
  return node.content.content.slice()
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + node.nodeSize, 0)
}
