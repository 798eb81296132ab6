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
  const words = useMemo(() => ({ standing: standing(withSuggestions), withSuggestions }), [withSuggestions])
  return <DocumentContext value={words}>{children}</DocumentContext>
}

/** The story's words as they stand without open suggestions, a moment after they rest: what is counted, checked and quoted. */
export function useWords(): StoryDocument {
  return useBoth().standing
}

/** The same with the open suggestions in them. */
export function useWordsWithSuggestions(): StoryDocument {
  return useBoth().withSuggestions
}

function useBoth(): Words {
  const words = use(DocumentContext)
  if (!words) throw new Error('useWords stands outside a story page')
  return words
}
