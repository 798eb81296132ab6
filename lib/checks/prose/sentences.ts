import type { Span } from './span.ts'

// A full stop after one of these, or after a single letter, does not end a sentence.
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof rev hon gov sen rep pres sgt lt col gen capt cmdr adm maj cpl supt insp st mt ft ave blvd rd ' +
    'jr sr inc ltd co corp bros vs etc no nos vol fig dept univ assn est approx jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m e.g i.e u.s u.k u.n e.u d.c ph.d al'
  ).split(' '),
)

const STOP = /[.!?…]+["”’')\]]*(?=\s|$)/gu
const OPENS_SENTENCE = /^\s+["“‘'([]*[\p{Lu}\p{N}]/u

/**
 * Cuts a paragraph into sentences without the white space between them. English rules: initials, titles and usual
 * abbreviations do not end a sentence. When in doubt it does not cut. The spans are in order and never overlap.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let from = skipSpace(text, 0)
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length
    if (end < from || !endsSentence(text, stop.index, end)) continue
    if (end > from) sentences.push({ from, to: end })
    from = skipSpace(text, end)
  }
  const to = text.trimEnd().length
  if (to > from) sentences.push({ from, to })
  return sentences
}

/** The sentence around a position, or the whole text where there is none. */
export function sentenceAt(text: string, position: number): Span {
  return (
    sentencesOf(text).find(({ from, to }) => from <= position && position < to) ?? {
      from: 0,
      to: text.length,
    }
  )
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const rest = text.slice(end, end + 8)
  if (rest.trim() === '' && end >= text.trimEnd().length) return true
  if (!OPENS_SENTENCE.test(rest)) return false
  if (text[stop] !== '.' || text[stop + 1] === '.') return true
  const word = /[\p{L}\p{M}.]*$/u.exec(text.slice(Math.max(0, stop - 16), stop))?.[0] ?? ''
  return !(/^\p{L}$/u.test(word) || /(?:^|\.)\p{L}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase()))
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1
  return at
}
