'use client'

import { Note } from '#components/ui/note.tsx'
import { useEditing } from '../story-context.tsx'
import { SuggestedWords } from './suggested-words.tsx'
import { jumpToSuggestion } from './suggestion-places.ts'
import { placeWords, sayWords } from './suggestion-words.ts'
import { useSuggestions } from './suggestions-context.tsx'

/** What stands between the story and its readers while suggestions are open: each leads to its place in the text. */
export function Undecided({ onLeave }: { onLeave: () => void }) {
  const suggestions = useSuggestions()
  const { editors, showTab, showText } = useEditing()
  if (suggestions.length === 0) return null
  const { length } = suggestions
  return (
    <section aria-label="Open suggestions">
      <Note tone="red">
        {length === 1 ? 'One suggestion is open.' : `${length} suggestions are open.`} Readers get what was
        decided: accept or reject {length === 1 ? 'it' : 'each'} first.
      </Note>
      <ul className="mt-2 grid gap-1">
        {suggestions.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="flex w-full items-start justify-between gap-3 rounded-sm px-2 py-1.5 text-left hover:bg-well pointer-coarse:min-h-11"
              onClick={() => {
                onLeave()
                showTab('suggestions')
                showText(() => void jumpToSuggestion(editors, one.id))
              }}
            >
              <span className="sr-only">Show in the text: {sayWords(one)}</span>
              <span aria-hidden="true">
                <SuggestedWords suggestion={one} />
              </span>
              <span className="shrink-0 text-label text-accent">{placeWords(one)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
