'use client'

import { useMemo } from 'react'
import { suggestionCss } from './suggestion-css.ts'
import { useSuggestions } from './suggestions-context.tsx'

/** Draws the suggestions in the colours of who made them. */
export function SuggestionStyles() {
  const suggestions = useSuggestions()
  const css = useMemo(() => suggestionCss(suggestions), [suggestions])
  return <style>{css}</style>
}
