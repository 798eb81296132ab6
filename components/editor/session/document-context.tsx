'use client'

import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import type { StorySession } from './story-session.ts'
import { useDocument } from './use-document.ts'

type Props = { session: StorySession; editors: PartEditors; children: ReactNode }

const DocumentContext = createContext<StoryDocument | null>(null)

/** Reads the story's words once for everything below that counts, checks or quotes them. */
export function DocumentProvider({ session, editors, children }: Props) {
  return <DocumentContext value={useDocument(session, editors)}>{children}</DocumentContext>
}

/** The story's words, a moment after they rest. */
export function useWords(): StoryDocument {
  const document = use(DocumentContext)
  if (!document) throw new Error('useWords stands outside a story page')
  return document
}
