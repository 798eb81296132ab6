import { sentencesOf } from '../prose/sentences.ts'
import type { Span } from '../prose/span.ts'

/** Stands for the words inside quotation marks; no cue and no name matches it. */
const HIDDEN = '\uE000'

/**
 * The text at its own length with the words inside double quotation marks hidden and the marks made curly, so that what
 * is quoted is never read as the reporter's own prose. An unclosed mark hides the rest; marks of inches hide nothing.
 */
export function hideQuoted(text: string): string {
  return text.replace(/(“|(?<!\d)")([^"“”]*)(["”]|$)/gu, (_, __, inside: string, end: string) => {
    return `“${HIDDEN.repeat(inside.length)}${end === '' ? '' : '”'}`
  })
}

/** The sentences of a text, where a quotation of several sentences holds together with the words that attribute it. */
export function unitsOf(text: string, hidden: string): Span[] {
  const units: Span[] = []
  for (const sentence of sentencesOf(text)) {
    const last = units.at(-1)
    if (last && hidden.charAt(sentence.from) === HIDDEN) last.to = sentence.to
    else units.push({ ...sentence })
  }
  return units
}
