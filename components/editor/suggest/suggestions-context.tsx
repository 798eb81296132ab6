'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, use, useEffect, useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { suggestionsIn } from '#lib/document/suggestions/suggestions-in.ts'
import type { OpenSuggestion } from '#lib/document/suggestions/suggestions-in.ts'
import type { SuggestionView } from '#lib/suggestions/model/suggestion-view.ts'
import { useWordsWithSuggestions } from '../session/document-context.tsx'
import { useEditing, useStory } from '../story-context.tsx'

/** An open suggestion with who made it and when; null for a moment, until the newsroom has it. */
export type Suggestion = OpenSuggestion & { by: SuggestionView['by'] | null; at: string | null }

const SuggestionsContext = createContext<readonly Suggestion[]>([])

/** Reads the open suggestions once for everything that lists, counts and draws them. */
export function SuggestionsProvider({ children }: { children: ReactNode }) {
  const words = useWordsWithSuggestions()
  const open = useMemo(() => (words ? suggestionsIn(words) : []), [words])
  const made = useMade(open)
  const suggestions = useMemo(
    () =>
      open.map((one): Suggestion => {
        const { by = null, at = null } = made.get(one.id) ?? {}
        return { ...one, by, at }
      }),
    [open, made],
  )
  return <SuggestionsContext value={suggestions}>{children}</SuggestionsContext>
}

/** The open suggestions in reading order, a moment after the words rest. */
export function useSuggestions(): readonly Suggestion[] {
  return use(SuggestionsContext)
}

const AGAIN_MS = 2_000
const NOBODY: ReadonlyMap<string, SuggestionView> = new Map()

/** Who made which; asked again when the text holds one that is not known yet. */
function useMade(open: readonly OpenSuggestion[]): ReadonlyMap<string, SuggestionView> {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { id: storyId } = useStory()
  const { me, suggesting } = useEditing()
  const { data } = useQuery({
    ...trpc.suggestions.list.queryOptions({ storyId }),
    enabled: open.length > 0,
    // One's own last words may be on their way to the newsroom still.
    refetchInterval: ({ state }) =>
      open.every(({ id }) => state.data?.some((one) => one.id === id)) ? false : AGAIN_MS,
  })
  const made = useMemo(() => (data ? new Map(data.map((one) => [one.id, one])) : NOBODY), [data])
  const unknown = open
    .filter(({ id }) => !made.has(id))
    .map(({ id }) => id)
    .join(' ')
  useEffect(() => {
    if (unknown !== '') void client.invalidateQueries(trpc.suggestions.list.queryFilter({ storyId }))
  }, [unknown, client, trpc, storyId])
  useEffect(() => {
    suggesting.own([...made.values()].filter(({ by }) => by.id === me.id).map(({ id }) => id))
  }, [made, me.id, suggesting])
  return made
}
