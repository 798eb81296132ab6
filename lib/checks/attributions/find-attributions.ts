import type { Span } from '../prose/span.ts'
import { accordingToIn } from './according-to.ts'
import type { Attribution, AttributionKind, Excerpt } from './attribution.ts'
import { KNOWING } from './cues.ts'
import { isUnnamed } from './is-unnamed.ts'
import { noCommentIn } from './no-comment.ts'
import { saidIn } from './said.ts'
import type { Sighting } from './sighting.ts'
import { trimSpan } from './trim-span.ts'
import { hideQuoted, unitsOf } from './units.ts'

/**
 * Finds who is said to have said what in the plain words of one paragraph: “according to X”, verbs of saying before or
 * behind their subject, split quotations, pronouns, people described by what they know, and lines about people who gave
 * no comment. Offsets are UTF-16 units into `text` and every `text` is its slice; cues are in order and never overlap.
 * English prose. Never throws; what it does not understand it leaves out.
 */
export function findAttributions(text: string): Attribution[] {
  const hidden = hideQuoted(text)
  return unitsOf(text, hidden)
    .flatMap((unit) => attributionsIn(text, hidden, unit))
    .sort((a, b) => a.cue.from - b.cue.from)
}

function attributionsIn(text: string, hidden: string, unit: Span): Attribution[] {
  const found: Attribution[] = []
  const take = (sightings: readonly Sighting[], kind: AttributionKind) => {
    for (const sighting of sightings)
      if (found.every(({ cue }) => cue.to <= sighting.cue.from || cue.from >= sighting.cue.to))
        found.push(attributionOf(text, sighting, kind))
  }
  take(noCommentIn(hidden, unit), 'no_comment')
  take(accordingToIn(hidden, unit), 'according_to')
  take(saidIn(hidden, unit), 'said')
  return found
}

function attributionOf(text: string, { source, cue, content }: Sighting, kind: AttributionKind): Attribution {
  const words = content && trimSpan(text, content.from, content.to)
  const speaker = source && excerpt(text, source)
  const isBriefed = kind !== 'no_comment' && speaker !== null && KNOWING.test(speaker.text)
  return {
    source: speaker && { ...speaker, unnamed: isUnnamed(speaker.text) },
    cue: excerpt(text, cue),
    content: words && excerpt(text, words),
    kind: isBriefed && speaker !== null && isUnnamed(speaker.text) ? 'briefed' : kind,
  }
}

function excerpt(text: string, { from, to }: Span): Excerpt {
  return { from, to, text: text.slice(from, to) }
}
