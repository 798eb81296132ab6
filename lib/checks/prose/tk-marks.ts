import type { Span } from './span.ts'

// TK, TKTK, TK-TK, TK 000, tktk. Not inside words (Pitkin), nor in a handle or an address.
const MARK =
  /(?<![\p{L}\p{M}\p{N}@#_/.&])(?:TK(?:[ -]?TK)*(?:[ ]?\d[\d.,]*)?|tk(?:[ -]?tk)*)(?![\p{L}\p{M}\p{N}_&@]|\.\p{Ll})/gu
const TICKER_BEFORE = /(?:\b[A-Z]{2,6}: ?|\b[Ff]lights? |\b[Tt]icker (?:symbol )?)$/u
// An exchange's suffix (TK.N), or one of the companies that really are called so.
const NAME_AFTER = /^(?:\.[A-Z]{1,2}\b| ?(?:Maxx|Elevator|Holdings)\b)/u

/** Finds the marks that writers leave for words "to come". */
export function tkMarksIn(text: string): Span[] {
  // Asked at every key; most texts have none.
  if (!text.includes('TK') && !text.includes('tk')) return []
  return [...text.matchAll(MARK)].flatMap((match) => {
    const from = match.index
    const to = from + match[0].length
    const isName =
      TICKER_BEFORE.test(text.slice(Math.max(0, from - 24), from)) || NAME_AFTER.test(text.slice(to, to + 12))
    return isName ? [] : [{ from, to }]
  })
}
