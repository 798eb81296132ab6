import type { Span } from '../prose/span.ts'
import { SAYING, WITH_OBJECT } from './cues.ts'

const ALWAYS = new Set(SAYING)
const FINITE =
  /\b(?:is|was|were|are|has|had|have|will|would|could|did|does|may|might|can|cannot|should|must|\p{Ll}{2,}ed|rose|fell|began|came|went|met|left|saw|took|knew|gave|made|got|heard|held|lost|ran|kept|sent|paid|found)\b/u
// When, where and to whom something was said, at the end of a sentence: no content.
const CIRCUMSTANCE =
  /^\s*(?:(?:on|in|at|to|by|during|after|before|late|early|last|this|earlier|again|yesterday|through|from)\b[^,;:“”]*)?[.!?”]*\s*$/iu
const TOLD = /^(?:told|tells?|asked|asks)$/u
const LISTENER =
  /^\s+(?:me|him|her|us|them|reporters|you|(?:the|a|an|his|her|their)\s+\p{Ll}+|\p{Ll}{3,}s|\p{Ll}{4,}(?=\s(?:the|an?|he|she|they|it|his|her|their|its|we)\b)|\p{Lu}[\p{L}.]*)\s/u

/** What is said behind a verb of saying, in a text with its quotations hidden; null where nothing that can be said follows. */
export function spokenAfter(text: string, verb: string, start: number, end: number): Span | null {
  const rest = text.slice(start, end)
  const that = /^(?:(?!\b(?:and|but)\b)[^,;:“”]){0,60}?\bthat\s(?!(?:to|by|and|or|for|into)\b)/u.exec(rest)
  if (that) return { from: start + that[0].length, to: end }
  const quote = /^[^;“”]{0,60}?[:,]\s*(?=“)/u.exec(rest)
  if (quote && !/,.*,/u.test(quote[0]))
    return { from: start + quote[0].length, to: closing(text, start, end) }
  if (/^calls?$|^called$/u.test(verb)) return quotedIn(text, start, end)
  if (/^puts?$/u.test(verb))
    return /\bat (?:(?:more|less|fewer) than |about |around |nearly |least )?(?:\p{Sc}?\d|one|two|three|four|five|six|seven|eight|nine|ten|a\b)/u.test(
      rest,
    )
      ? { from: start, to: end }
      : null
  if (/^accuse[sd]$/u.test(verb)) return afterOf(rest, start, end)
  if (TOLD.test(verb)) return afterListener(rest, start, end)
  const clause = { from: start, to: end }
  if (ALWAYS.has(verb)) return CIRCUMSTANCE.test(rest) || rest.startsWith(',') ? null : clause
  if (rest.startsWith(',') || CIRCUMSTANCE.test(rest)) return null
  return WITH_OBJECT.has(verb) || hasClause(rest) ? clause : null
}

// A verb straight behind ("added were") makes no clause: a subject must come first.
function hasClause(rest: string): boolean {
  const finite = FINITE.exec(rest)
  return (
    finite !== null &&
    rest.slice(0, finite.index).trim() !== '' &&
    !/\band\b/u.test(rest.slice(0, finite.index))
  )
}

function afterListener(rest: string, start: number, end: number): Span | null {
  const listener = LISTENER.exec(rest)
  if (!listener || !hasClause(rest.slice(listener[0].length - 1))) return null
  return { from: start + listener[0].length, to: end }
}

function afterOf(rest: string, start: number, end: number): Span | null {
  const of = /^[^,;:“”]{1,80}?\sof\s/u.exec(rest)
  return of && { from: start + of[0].length, to: end }
}

function quotedIn(text: string, start: number, end: number): Span | null {
  const open = text.indexOf('“', start)
  return open === -1 || open >= end ? null : { from: open, to: closing(text, start, end) }
}

function closing(text: string, start: number, end: number): number {
  const close = text.indexOf('”', start)
  return close === -1 || close >= end ? end : close + 1
}
