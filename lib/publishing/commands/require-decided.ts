import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { suggestionsIn } from '#lib/document/suggestions/suggestions-in.ts'
import type { OpenSuggestion } from '#lib/document/suggestions/suggestions-in.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'

/**
 * Throws suggestions_open, with every open suggestion in reading order as its detail, while there is one: readers get what was
 * decided. Accepting or rejecting all of them always satisfies it.
 */
export function requireDecided(document: StoryDocument): void {
  const suggestions: OpenSuggestion[] = suggestionsIn(document)
  if (suggestions.length === 0) return
  const { length } = suggestions
  throw new AppError(
    'suggestions_open',
    `${length === 1 ? 'One suggestion is' : `${length} suggestions are`} open in this story. Nothing was published: accept or reject what is listed, then publish again.`,
    { detail: { suggestions } },
  )
}
