import { Fragment, Mark } from '@tiptap/pm/model'
import type { Node } from '@tiptap/pm/model'
import {
  isGoing,
  ownDeletion,
  ownInsertion,
  suggestionsOf,
  withoutSuggestionMarks,
  withSuggestions,
} from './own.ts'
import type { Suggester } from './own.ts'
import { isForm, suggestForm } from './suggest-form.ts'

/** What running text becomes when a change of it is suggested, and how many units stand before, in and after the change. */
export type InlineChange = { content: Node[]; before: number; kept: number; added: number }

/** Where in the old text the change was made, in units from its start; null when it is not known exactly. */
export type Hint = { from: number; to: number } | null

/**
 * Suggests the change of running text from `old` to `young`: what went stays and is marked as deleted, what came is marked as
 * inserted after it, what changed its form is marked as modified. A unit is one UTF-16 unit of text or one inline node.
 */
export function suggestInline(old: Fragment, young: Fragment, who: Suggester, hint: Hint): InlineChange {
  const [was, is] = [unitsOf(old), unitsOf(young)]
  const isSame =
    was.length === is.length && was.every((unit, index) => hasSameWords(unit, is[index]))
      ? hasSameWords
      : hasSameAnchors
  const before = wholeBefore(was, samePrefix(was, is, { isSame, hint }))
  const after = wholeAfter(was, sameSuffix(was, is, { isSame, hint, before }))
  const [wasInner, isInner] = [was.slice(before, was.length - after), is.slice(before, is.length - after)]
  const id = idFor(was, before, was.length - after, who)
  const kept = wasInner.flatMap((unit) => suggestDeletion(unit, id, who))
  // What is to go stands among `kept` already.
  const added = isInner.filter((unit) => !isGoing(unit)).map((unit) => suggestInsertion(unit, id))
  const form = (from: number, shift: number, count: number): Node[] =>
    was
      .slice(from, from + count)
      .map((unit, index) => suggestForm(unit, is[from + shift + index] ?? unit, who))
  const content = [
    ...form(0, 0, before),
    ...kept,
    ...added,
    ...form(was.length - after, is.length - was.length, after),
  ]
  return { content, before, kept: kept.length, added: added.length }
}

/** Suggests that everything in `content` goes. */
export function suggestDeletions(content: Fragment, who: Suggester): Node[] {
  return unitsOf(content).flatMap((unit) => suggestDeletion(unit, who.id, who))
}

/** Suggests that everything in `content` comes. */
export function suggestInsertions(content: Fragment, id: string): Node[] {
  return unitsOf(content).map((unit) => suggestInsertion(unit, id))
}

/** Running text as units. */
export function unitsOf(content: Fragment): Node[] {
  const units: Node[] = []
  content.forEach((node) => {
    if (!node.isText) units.push(node)
    else for (let at = 0; at < node.nodeSize; at += 1) units.push(node.cut(at, at + 1))
  })
  return units
}

/** Units as running text. */
export function joined(units: readonly Node[]): Fragment {
  return Fragment.fromArray([...units])
}

/** As many of the first `count` units as do not end in half a character, which Yjs would spoil. */
export function wholeBefore(units: Node[], count: number): number {
  return /[\ud800-\udbff]$/.test(units[count - 1]?.text ?? '') ? count - 1 : count
}

/** As many of the last `count` units as do not begin with half a character. */
export function wholeAfter(units: Node[], count: number): number {
  return count > 0 && /^[\udc00-\udfff]/.test(units[units.length - count]?.text ?? '') ? count - 1 : count
}

type Same = (a: Node, b: Node | undefined) => boolean
type Search = { isSame: Same; hint: Hint }

function samePrefix(was: Node[], is: Node[], { isSame, hint }: Search): number {
  const most = Math.min(was.length, is.length, hint?.from ?? Infinity)
  const differs = was.slice(0, most).findIndex((unit, index) => !isSame(unit, is[index]))
  return differs < 0 ? most : differs
}

function sameSuffix(was: Node[], is: Node[], { isSame, hint, before }: Search & { before: number }): number {
  const most = Math.min(was.length - before, is.length - before, hint ? was.length - hint.to : Infinity)
  let count = 0
  for (; count < most; count += 1) {
    const unit = was[was.length - 1 - count]
    if (!unit || !isSame(unit, is[is.length - 1 - count])) break
  }
  return count
}

/** Whether two units are the same but for every mark. */
const hasSameWords: Same = (a, b) => {
  if (!b) return false
  return a.isText && b.isText ? a.text === b.text : a.mark(Mark.none).eq(b.mark(Mark.none))
}

/** Whether two units are the same but for their form: a claim's words are told from the same words beside them. */
const hasSameAnchors: Same = (a, b) =>
  hasSameWords(a, b) && (a.marks === b?.marks || Mark.sameSet(anchorsOf(a), anchorsOf(b)))

const anchorsOf = (unit: Node | undefined): Mark[] => unit?.marks.filter((mark) => !isForm(mark)) ?? []

/** A change beside one's own suggestion belongs to it; else it is a new one. */
export function idFor(was: Node[], from: number, to: number, who: Suggester): string {
  const beside = [was[from - 1], was[to], ...was.slice(from, to)]
  for (const unit of beside) {
    const own = unit && (ownInsertion(unit, who) ?? ownDeletion(unit, who))
    if (own) return own
  }
  return who.id
}

function suggestDeletion(unit: Node, id: string, who: Suggester): Node[] {
  if (ownInsertion(unit, who)) return []
  if (ownDeletion(unit, who)) return [unit]
  if (!unit.isText) return [withSuggestions(unit, [...suggestionsOf(unit), { does: 'delete', id }])]
  return [unit.mark(added(unit, 'deletion', id))]
}

function suggestInsertion(unit: Node, id: string): Node {
  if (!unit.isText) return withSuggestions(unit, [{ does: 'insert', id }])
  const bare = unit.mark(withoutSuggestionMarks(unit.marks))
  return bare.mark(added(bare, 'insertion', id))
}

function added(unit: Node, type: 'insertion' | 'deletion', id: string): readonly Mark[] {
  return unit.type.schema.mark(type, { id }).addToSet(unit.marks)
}
