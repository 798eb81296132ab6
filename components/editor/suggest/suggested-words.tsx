import type { OpenSuggestion } from '#lib/document/suggestions/suggestions-in.ts'
import { cut } from './suggestion-words.ts'

/** The old words struck, the new ones underlined, and in words what else would change. */
export function SuggestedWords({
  suggestion,
}: {
  suggestion: Pick<OpenSuggestion, 'removed' | 'added' | 'notes'>
}) {
  const [removed, added] = [cut(suggestion.removed), cut(suggestion.added)]
  return (
    <span className="grid gap-0.5 font-text text-caption">
      {removed ? <del className="text-ink-faint">{removed}</del> : null}
      {added ? <ins className="text-ink decoration-2 underline-offset-3">{added}</ins> : null}
      {suggestion.notes.map((note) => (
        <span key={note} className="font-ui text-label text-ink-soft">
          {note}
        </span>
      ))}
    </span>
  )
}
