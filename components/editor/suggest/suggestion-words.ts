import type { OpenSuggestion } from '#lib/document/suggestions/suggestions-in.ts'

type Told = Pick<OpenSuggestion, 'removed' | 'added' | 'notes' | 'part'>

const LONGEST = 140
const PLACES: Record<OpenSuggestion['part'], string> = {
  headline: 'Headline',
  dek: 'Dek',
  keyPoints: 'Key points',
  body: 'Body',
}

/** The part that a suggestion is in. */
export function placeWords({ part }: Pick<Told, 'part'>): string {
  return PLACES[part]
}

/** A suggestion in one sentence, for screen readers and lists. */
export function sayWords({ removed, added, notes }: Told): string {
  const [old, young] = [cut(removed), cut(added)]
  const words =
    old && young ? `“${old}” becomes “${young}”` : young ? `new: “${young}”` : old ? `out: “${old}”` : ''
  return [words, ...notes.map(lowered)].filter(Boolean).join('; ') || 'an empty change'
}

/** Words short enough for a card. */
export function cut(words: string): string {
  const tidy = words.replace(/\s+/g, ' ').trim()
  return tidy.length > LONGEST ? `${tidy.slice(0, LONGEST - 1).trimEnd()}…` : tidy
}

function lowered(note: string): string {
  return note.charAt(0).toLowerCase() + note.slice(1)
}
