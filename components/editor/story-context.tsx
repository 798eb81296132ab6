'use client'

import { createContext, use } from 'react'
import type { PartEditors } from './parts/part-editors.ts'
import type { StorySession } from './session/story-session.ts'
import type { StoryView } from './story-types.ts'

export type InspectorTab = 'checks' | 'sources' | 'photos' | 'story'

/** What every part of the story page shares: the session, the editors, and who is at the keyboard. It never changes while the page stands. */
export type Editing = {
  session: StorySession
  editors: PartEditors
  me: { id: string; name: string }
  /** Shows a leaf of the inspector; on a phone it opens the sheet. */
  showTab: (tab: InspectorTab) => void
  /** Shows a claim in the Sources leaf. */
  showClaim: (claimId: string) => void
  /** Opens the attribution form for the words that are selected in the active editor. */
  attribute: () => void
  /** Opens the address of the link on the selected words. */
  link: () => void
}

const EditingContext = createContext<Editing | null>(null)
const StoryViewContext = createContext<StoryView | null>(null)
const FocusedClaimContext = createContext<string | null>(null)

export const EditingProvider = EditingContext.Provider
export const StoryViewProvider = StoryViewContext.Provider
export const FocusedClaimProvider = FocusedClaimContext.Provider

/** The story page's own things; only below a story page. */
export function useEditing(): Editing {
  const editing = use(EditingContext)
  if (!editing) throw new Error('useEditing stands outside a story page')
  return editing
}

/** The story's rows as this person sees them. */
export function useStory(): StoryView {
  const story = use(StoryViewContext)
  if (!story) throw new Error('useStory stands outside a story page')
  return story
}

/** The claim that the Sources leaf shows now. */
export function useFocusedClaim(): string | null {
  return use(FocusedClaimContext)
}
