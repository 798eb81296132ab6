import type { Span } from '../prose/span.ts'
import { NO_COMMENT } from './cues.ts'
import type { Sighting } from './sighting.ts'
import { sourceBefore } from './source-before.ts'

const CUE = new RegExp(`\\b(?:${NO_COMMENT.join('|')})\\b`, 'giu')

/** Finds lines that say that somebody was asked and gave nothing, in a sentence with its quotations hidden. */
export function noCommentIn(text: string, unit: Span): Sighting[] {
  return [...text.slice(unit.from, unit.to).matchAll(CUE)].map((match) => {
    const cue = { from: unit.from + match.index, to: unit.from + match.index + match[0].length }
    return { source: sourceBefore(text, unit.from, cue.from), cue, content: null }
  })
}
