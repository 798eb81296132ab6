'use client'

import { createContext, use, useMemo } from 'react'
import type { ReactNode } from 'react'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { standing } from '#lib/document/suggestions/standing.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import type { StorySession } from './story-session.ts'
import { useDocument } from './use-document.ts'

type Props = { session: StorySession; editors: PartEditors; children: ReactNode }
type Words = { standing: StoryDocument; withSuggestions: StoryDocument }

const DocumentContext = createContext<Words | null>(null)

/** Reads the story's words once for everything below that counts, checks or quotes them. */
export function DocumentProvider({ session, editors, children }: Props) {
  const withSuggestions = useDocument(session, editors)
  const words = useMemo(
    () => withSuggestions && { standing: standing(withSuggestions), withSuggestions },
    [withSuggestions],
  )
  return <DocumentContext value={words}>{children}</DocumentContext>
}

/** The story's words as they stand without open suggestions, a moment after they rest: what is counted, checked and quoted. */
export function useWords(): StoryDocument {
  const words = use(DocumentContext)
  if (!words) throw new Error('useWords stands outside Beside')
  return words.standing
}

/** The same outside `Beside`: null until the words are read. */
export function useWordsSoFar(): StoryDocument | null {
  return use(DocumentContext)?.standing ?? null
}

/** The words with the open suggestions in them; null until they are read. */
export function useWordsWithSuggestions(): StoryDocument | null {
  return use(DocumentContext)?.withSuggestions ?? null
}
