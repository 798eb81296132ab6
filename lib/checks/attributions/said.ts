import type { Span } from '../prose/span.ts'
import { INVERTING, SAYING, SOMETIMES_SAYING, WITH_OBJECT } from './cues.ts'
import type { Sighting } from './sighting.ts'
import { sourceAfter } from './source-after.ts'
import { sourceBefore } from './source-before.ts'
import { spokenAfter } from './spoken-after.ts'

const WORDS = [...SAYING, ...SOMETIMES_SAYING, ...WITH_OBJECT, 'put it', 'put', 'puts']
const CUE = new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${WORDS.join('|')})(?![\\p{L}\\p{N}’'-])`, 'gu')
const ALWAYS = new Set([...SAYING, 'put it'])

// "To say", "was told", "the said man", "who said": no subject of its own in front.
const NO_SUBJECT =
  /\b(?:to|not|will|would|could|can|may|might|should|must|is|are|was|were|be|been|being|an?|the|who|which|that|did|does)\s+$/iu

// "Said to be haunted", "said by some": nobody in particular says so.
const HEARSAY = /^\s+(?:by\b|to (?!(?:the|an?|me|him|her|us|them|reporters|his|their)\b)\p{Ll})/u

// “…, the mayor said on Friday, would close”: the sentence goes on behind the aside.
const ASIDE =
  /^\s(?:on|in|at|late|early|last|this)\b[^,;:“”]{2,60},\s(?!(?:and|but|while|though|although|yet)\b)\p{Ll}/u

/** Finds verbs of saying with their subject in a sentence (quotations hidden), with what goes before or follows as content. */
export function saidIn(text: string, unit: Span): Sighting[] {
  const found: Sighting[] = []
  let start = unit.from
  for (const match of text.slice(unit.from, unit.to).matchAll(CUE)) {
    const cue = { from: unit.from + match.index, to: unit.from + match.index + match[0].length }
    if (NO_SUBJECT.test(text.slice(Math.max(unit.from, cue.from - 12), cue.from))) continue
    if (HEARSAY.test(text.slice(cue.to, unit.to))) continue
    const clause = { from: start, to: unit.to }
    const sighting = inverted(text, clause, cue) ?? straight(text, clause, cue)
    const last = found.at(-1)
    if (!sighting?.source || (last?.source && sighting.source.from < last.cue.to && !last.isInverted))
      continue
    if (last && !opensClause(text, sighting.source.from, cue.from)) continue
    if (last?.content && last.content.to > sighting.source.from && last.content.from > last.cue.from)
      last.content = beforeClause(text, last.content.from, sighting.source.from)
    found.push(sighting)
    start = sighting.content && sighting.content.from > cue.to ? start : cue.to
  }
  return found
}

// A second attribution in a sentence begins a clause of its own: "…; police said", "…, but the mayor said".
function opensClause(text: string, from: number, cue: number): boolean {
  return /(?:[;:—–]|[,”] (?:and|but|while|though|although|yet)|[.!?]”?)\s*$/iu.test(
    text.slice(Math.max(0, Math.min(from, cue) - 12), from),
  )
}

function beforeClause(text: string, from: number, end: number): Span | null {
  const words = text
    .slice(from, end)
    .replace(/[,;:\s—–]*(?:\s(?:and|but|while|though|although|yet))?\s*$/iu, '')
  return words === '' ? null : { from, to: from + words.length }
}

// “…, said the mayor, “…” and “The toll, said the mayor, was …”
const SPLIT = /^,\s*(?:“|(?:is|was|were|are|has|had|have|will|would|could)\b[^“”]*(?:“[^”]*”)?[^“”]*$)/u

function inverted(text: string, clause: Span, cue: Span): Sighting | null {
  const before = text.slice(clause.from, cue.from)
  const word = text.slice(cue.from, cue.to)
  const isQuoted = /[,.?!\uE000]”\s*$/u.test(before)
  if (!INVERTING.has(word) || !(isQuoted || /^[^,]+,\s*$/u.test(before))) return null
  if (/^\s+that\b|^\s*[,.:]/u.test(text.slice(cue.to, clause.to))) return null
  const source = sourceAfter(text, cue.to, clause.to, true)
  if (!source) return null
  const isSplit = SPLIT.test(text.slice(source.to, clause.to))
  const content = { from: clause.from, to: isSplit ? splitEnd(text, source.to, clause.to) : cue.from }
  return { source, cue, content, isInverted: true }
}

function straight(text: string, clause: Span, cue: Span): Sighting | null {
  const source = sourceBefore(text, clause.from, cue.from)
  if (!source) return null
  const word = text.slice(cue.from, cue.to)
  const before = text.slice(clause.from, source.from)
  const isTrailing = /[,?!\uE000]”\s*$/u.test(before) || /[\p{L}\p{N}”],\s*$/u.test(before)
  const rest = text.slice(cue.to, clause.to)
  const after = isTrailing && ASIDE.test(rest) ? null : spokenAfter(text, word, cue.to, clause.to)
  if (/”\s*$/u.test(before) || (isTrailing && !after)) {
    const goesOn =
      /^,\s*“/u.test(rest) ||
      ((ASIDE.test(rest) || /^,\s(?!(?:and|but|while|though|although|yet|adding)\b)/u.test(rest)) &&
        !/”\s*$/u.test(before))
    const end = /^,\s*“/u.test(rest) ? quoteEnd(text, cue.to, clause.to) : clause.to
    return { source, cue, content: { from: clause.from, to: goesOn ? end : source.from } }
  }
  if (word === 'put it') return { source, cue, content: after ?? { from: cue.to, to: clause.to } }
  if (!after && !ALWAYS.has(word)) return null
  return { source, cue, content: after }
}

function quoteEnd(text: string, from: number, to: number): number {
  const close = text.indexOf('”', from)
  return close === -1 || close >= to ? to : close + 1
}

function splitEnd(text: string, from: number, to: number): number {
  return /^,\s*“/u.test(text.slice(from, to)) ? quoteEnd(text, from, to) : to
}
