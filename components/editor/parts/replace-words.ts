import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Place } from '#lib/checks/model/finding.ts'
import { rangeOfPlace } from './places.ts'

type Replacement = { place: Place; words: string; text: string }

/**
 * A transaction that puts `text` where `words` stand, touching only the letters that differ, so that claims, links and
 * emphasis stay as they are. Null when other words stand there by now.
 */
export function replaceWords(state: EditorState, { place, words, text }: Replacement): Transaction | null {
  const range = rangeOfPlace(state.doc, place)
  if (!range || state.doc.textBetween(range.from, range.to, '\n', '\n') !== words) return null
  const start = commonStart(words, text)
  const end = commonStart(reversed(words.slice(start)), reversed(text.slice(start)))
  const from = range.from + start
  const to = range.to - end
  const inserted = text.slice(start, text.length - end)
  if (inserted === '') return to > from ? state.tr.delete(from, to) : null
  const marks = state.doc.nodeAt(to > from ? from : Math.max(range.from, from - 1))?.marks ?? []
  return state.tr.replaceWith(from, to, state.schema.text(inserted, marks))
}

function commonStart(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length)
  let at = 0
  while (at < shorter && one[at] === other[at]) at += 1
  // Both halves of a pair stay together.
  return at > 0 && /[\uD800-\uDBFF]/u.test(one.charAt(at - 1)) ? at - 1 : at
}

function reversed(text: string): string {
  return text.split('').reverse().join('')
}
