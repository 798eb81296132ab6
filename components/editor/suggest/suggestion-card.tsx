'use client'

import { Check, X } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Moment } from '#components/ui/moment.tsx'
import type { Decision } from '#lib/document/suggestions/settle.ts'
import { useEditing, useStory } from '../story-context.tsx'
import { SuggestedWords } from './suggested-words.tsx'
import { jumpToSuggestion } from './suggestion-places.ts'
import type { Suggestion } from './suggestions-context.tsx'
import { placeWords, sayWords } from './suggestion-words.ts'

type Props = {
  suggestion: Suggestion
  ticked: boolean
  onTick: (on: boolean) => void
  onDecide: (decision: Decision) => void
}

/** One suggestion: who, when, the old words and the new ones; a press shows it in the text. */
export function SuggestionCard({ suggestion, ticked, onTick, onDecide }: Props) {
  const { abilities } = useStory()
  const { editors, showText } = useEditing()
  const words = sayWords(suggestion)
  return (
    <article aria-label={words} className="grid gap-2">
      <div className="flex items-start gap-2 text-label text-ink-faint">
        {abilities.write ? (
          <Checkbox bare label={`Select: ${words}`} checked={ticked} onChange={onTick} />
        ) : null}
        <span className="font-semibold text-ink-soft">{suggestion.by?.name ?? 'Being saved…'}</span>
        {suggestion.at ? <Moment at={suggestion.at} /> : null}
        <span className="ml-auto">{placeWords(suggestion)}</span>
      </div>
      <button
        type="button"
        className="rounded-sm py-0.5 text-left hover:text-accent pointer-coarse:min-h-11"
        onClick={() => showText(() => void jumpToSuggestion(editors, suggestion.id))}
      >
        <span className="sr-only">Show in the text: {words}</span>
        <span aria-hidden="true">
          <SuggestedWords suggestion={suggestion} />
        </span>
      </button>
      {abilities.write ? (
        <div className="flex gap-2">
          <Button aria-label={`Accept: ${words}`} onClick={() => onDecide('accept')}>
            <Check aria-hidden="true" /> Accept
          </Button>
          <Button look="quiet" aria-label={`Reject: ${words}`} onClick={() => onDecide('reject')}>
            <X aria-hidden="true" /> Reject
          </Button>
        </div>
      ) : null}
    </article>
  )
}
