'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Select } from '#components/ui/select.tsx'
import type { Decision } from '#lib/document/suggestions/settle.ts'
import { useStory } from '../story-context.tsx'
import { ModeChoice } from './mode-choice.tsx'
import { SuggestionCard } from './suggestion-card.tsx'
import { useSuggestions } from './suggestions-context.tsx'
import type { Suggestion } from './suggestions-context.tsx'
import { useDecide } from './use-decide.ts'

const EVERYBODY = 'everybody'

/** The Suggestions leaf: what is suggested in the text, by whom, and the ways to decide about one, some or all. */
export function SuggestionsPanel() {
  const suggestions = useSuggestions()
  const [author, setAuthor] = useState(EVERYBODY)
  const authors = authorsOf(suggestions)
  const chosen = authors.some(({ value }) => value === author) ? author : EVERYBODY
  const shown = suggestions.filter(({ by }) => chosen === EVERYBODY || by?.id === chosen)
  return (
    <div className="pb-8">
      <div className="border-b border-hairline px-4 py-3">
        <ModeChoice />
      </div>
      {suggestions.length === 0 ? (
        <EmptyState title="No open suggestions">
          Changes that are suggested wait here until somebody who writes the story accepts or rejects them.
        </EmptyState>
      ) : (
        <>
          {authors.length > 2 ? (
            <div className="px-4 pt-3">
              <Select aria-label="Suggested by" value={chosen} options={authors} onChange={setAuthor} />
            </div>
          ) : null}
          <Shown key={chosen} shown={shown} of={chosen === EVERYBODY ? null : (shown[0]?.by?.name ?? null)} />
        </>
      )}
    </div>
  )
}

/** The list, with what can be done to the ticked ones, or to all that are shown. */
function Shown({ shown, of }: { shown: readonly Suggestion[]; of: string | null }) {
  const { abilities } = useStory()
  const decide = useDecide()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const selected = shown.filter(({ id }) => ticked.has(id))
  const meant = selected.length > 0 ? selected : shown
  const decideMeant = (decision: Decision) => {
    decide(
      meant.map(({ id }) => id),
      decision,
    )
    setTicked(new Set())
  }
  const whose = selected.length > 0 ? `${selected.length} selected` : of ? `all of ${of}` : 'all'
  const tick = (id: string, on: boolean) =>
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)))
  return (
    <>
      <p className="px-4 pt-3 text-label text-ink-faint">
        Checks, claims and the word count go by the text without these suggestions. The story can be published
        once each is decided.
      </p>
      {abilities.write ? (
        <div className="flex flex-wrap gap-2 px-4 py-3">
          <Button onClick={() => decideMeant('accept')}>{`Accept ${whose}`}</Button>
          <Button look="quiet" onClick={() => decideMeant('reject')}>{`Reject ${whose}`}</Button>
        </div>
      ) : null}
      <ul aria-label="Open suggestions" className="border-t border-hairline">
        {shown.map((one) => (
          <li key={one.id} className="border-b border-hairline px-4 py-3">
            <SuggestionCard
              suggestion={one}
              ticked={ticked.has(one.id)}
              onTick={(on) => tick(one.id, on)}
              onDecide={(decision) => decide([one.id], decision)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function authorsOf(suggestions: readonly Suggestion[]): { value: string; label: string }[] {
  const names = new Map(suggestions.flatMap(({ by }) => (by ? [[by.id, by.name] as const] : [])))
  return [
    { value: EVERYBODY, label: 'Everybody' },
    ...[...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label)),
  ]
}
