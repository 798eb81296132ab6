'use client'

import { useEffect } from 'react'
import { useCommands } from '#components/frame/commands.ts'
import { useShortcut } from '#components/ui/shortcuts.ts'
import { tell } from '#components/ui/toaster.tsx'
import type { Decision } from '#lib/document/suggestions/settle.ts'
import { useEditing, useStory } from '../story-context.tsx'
import { sayWords } from './suggestion-words.ts'
import { jumpToSuggestion, neighbouringSuggestion, suggestionAtCursor } from './suggestion-places.ts'
import { useSuggestions } from './suggestions-context.tsx'
import { useDecide } from './use-decide.ts'
import { useSuggestMode } from './use-suggest-mode.ts'

export const MODE_KEY = 'mod+shift+x'
const NEXT = 'mod+alt+arrowdown'
const PREVIOUS = 'mod+alt+arrowup'
const ACCEPT = 'mod+alt+enter'
const REJECT = 'mod+alt+shift+enter'

/** The keys and the palette's lines for suggesting, for going from one suggestion to the next, and for deciding. */
export function useSuggestionCommands(): void {
  const { on, may, choose } = useSuggestMode()
  const { abilities } = useStory()
  const go = useGo()
  const decideHere = useDecideHere()
  const toggle = () => choose(!on)
  useKeysInText(abilities.write ? decideHere : null)
  const group = 'Story'
  const typing = { group, whileTyping: true }
  const mode = on ? 'Edit: make changes at once' : 'Suggest changes instead of making them'
  useShortcut({
    ...typing,
    keys: MODE_KEY,
    label: 'Suggest changes, or edit again',
    handler: toggle,
    enabled: may === 'choose',
  })
  useShortcut({ ...typing, keys: NEXT, label: 'Go to the next suggestion', handler: () => go(1) })
  useShortcut({ ...typing, keys: PREVIOUS, label: 'Go to the suggestion before', handler: () => go(-1) })
  useShortcut({
    ...typing,
    keys: ACCEPT,
    label: 'Accept the suggestion at the cursor',
    handler: () => decideHere('accept'),
    enabled: abilities.write,
  })
  useShortcut({
    ...typing,
    keys: REJECT,
    label: 'Reject the suggestion at the cursor',
    handler: () => decideHere('reject'),
    enabled: abilities.write,
  })
  useCommands([
    ...(may === 'choose'
      ? [
          {
            id: 'suggest-mode',
            label: mode,
            group,
            keys: MODE_KEY,
            keywords: ['track changes', 'tracked'],
            run: toggle,
          },
        ]
      : []),
    { id: 'suggestion-next', label: 'Go to the next suggestion', group, keys: NEXT, run: () => go(1) },
    {
      id: 'suggestion-previous',
      label: 'Go to the suggestion before',
      group,
      keys: PREVIOUS,
      run: () => go(-1),
    },
    ...(abilities.write
      ? [
          {
            id: 'suggestion-accept',
            label: 'Accept the suggestion at the cursor',
            group,
            keys: ACCEPT,
            run: () => decideHere('accept'),
          },
          {
            id: 'suggestion-reject',
            label: 'Reject the suggestion at the cursor',
            group,
            keys: REJECT,
            run: () => decideHere('reject'),
          },
        ]
      : []),
  ])
}

/** Lets the keys of the text itself decide, too. */
function useKeysInText(decideHere: ((decision: Decision) => void) | null): void {
  const { suggesting } = useEditing()
  useEffect(() => suggesting.decideBy(decideHere))
}

function useGo(): (by: 1 | -1) => void {
  const { editors, showText, say } = useEditing()
  const suggestions = useSuggestions()
  return (by) => {
    const id = neighbouringSuggestion(editors, by)
    if (!id) return tell('No suggestion is open in this story.')
    const told = suggestions.find((one) => one.id === id)
    showText(() => {
      jumpToSuggestion(editors, id)
      if (told) say(`Suggestion of ${told.by?.name ?? 'a colleague'}: ${sayWords(told)}`)
    })
  }
}

/** Decides about the suggestion at the cursor, and goes on to the next. */
function useDecideHere(): (decision: Decision) => void {
  const { editors } = useEditing()
  const decide = useDecide()
  return (decision) => {
    const id = suggestionAtCursor(editors)
    if (!id) return tell('Put the cursor into a suggestion first.')
    decide([id], decision)
  }
}
