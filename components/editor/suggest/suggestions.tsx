'use client'

import { RefusedEdit } from './refused-edit.tsx'
import { SuggestionStyles } from './suggestion-styles.tsx'
import { useForcedMode } from './use-suggest-mode.ts'
import { useSuggestionCommands } from './use-suggestion-commands.ts'

/** What suggestions need once on a story page: their colours, their keys, and the way out when a change was not taken. */
export function Suggestions() {
  useForcedMode()
  useSuggestionCommands()
  return (
    <>
      <SuggestionStyles />
      <RefusedEdit />
    </>
  )
}
