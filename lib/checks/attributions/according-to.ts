import type { Span } from '../prose/span.ts'
import { ACCORDING_TO } from './cues.ts'
import type { Sighting } from './sighting.ts'
import { sourceAfter } from './source-after.ts'

const CUE = new RegExp(`\\b(?:${ACCORDING_TO.join('|')})\\b`, 'giu')

/** Finds “according to X” and its like at the beginning, in the middle and at the end of a sentence (quotations hidden). */
export function accordingToIn(text: string, unit: Span): Sighting[] {
  return [...text.slice(unit.from, unit.to).matchAll(CUE)].map((match) => {
    const cue = { from: unit.from + match.index, to: unit.from + match.index + match[0].length }
    const isFirst = /^\W*(?:(?:and|but|yet|still)\W+)?$/iu.test(text.slice(unit.from, cue.from))
    const source = sourceAfter(text, cue.to, unit.to, !isFirst)
    return { source, cue, content: contentAround(text, unit, cue, source?.to ?? cue.to, isFirst) }
  })
}

function contentAround(text: string, unit: Span, cue: Span, after: number, isFirst: boolean): Span {
  if (isFirst) return { from: after, to: unit.to }
  const goesOn =
    /^,\s+\p{Ll}/u.test(text.slice(after, unit.to)) && /,\s*$/u.test(text.slice(unit.from, cue.from))
  return { from: unit.from, to: goesOn ? unit.to : cue.from }
}
