'use client'

import { createContext, use } from 'react'
import type { Arrival } from './paste/foreign.ts'
import type { PartEditors } from './parts/part-editors.ts'
import type { SuggestMode } from './suggest/suggest-mode.ts'
import type { StorySession } from './session/story-session.ts'
import type { StoryView } from './story-types.ts'

export type InspectorTab = 'checks' | 'suggestions' | 'sources' | 'photos' | 'comments' | 'story' | 'history'

/** What the Sources leaf has open; `beside` are claims on the same line, shown below the one that was asked for. */
export type SourcingFocus =
  | { kind: 'claim'; id: string; beside?: readonly string[] }
  /** The form of an agreement. */
  | { kind: 'use'; id: string }
  /** A source in the list. */
  | { kind: 'source'; id: string }
  /** A request for comment; without an id the form for a new one. */
  | { kind: 'request'; id?: string }

/** Who is at the keyboard. */
export type Me = { id: string; name: string; email: string }

/** What every part of the story page shares: the session, the editors, and who is at the keyboard. It never changes while the page stands. */
export type Editing = {
  session: StorySession
  editors: PartEditors
  /** Whether this person's changes are made or suggested. */
  suggesting: SuggestMode
  me: Me
  /** Shows a leaf of the inspector; on a phone it opens the sheet. */
  showTab: (tab: InspectorTab) => void
  /** Shows a claim, an agreement or the form for a request for comment in the Sources leaf. */
  showSourcing: (focus: SourcingFocus) => void
  /** Puts away what lies over the text on a small screen, then does something in the text. */
  showText: (then: () => void) => void
  /** Says to screen readers what those who see can see happen in the text. */
  say: (words: string) => void
  /** Opens the attribution form for the words that are selected in the active editor. */
  attribute: () => void
  /** Opens the address of the link on the selected words. */
  link: () => void
  /** Words came in by paste or drop, with claims or photos of other stories. */
  arrive: (arrival: Arrival) => void
}

const EditingContext = createContext<Editing | null>(null)
const StoryViewContext = createContext<StoryView | null>(null)
const SourcingFocusContext = createContext<SourcingFocus | null>(null)

export const EditingProvider = EditingContext.Provider
export const StoryViewProvider = StoryViewContext.Provider
export const SourcingFocusProvider = SourcingFocusContext.Provider

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

/** What the Sources leaf has open now. */
export function useSourcingFocus(): SourcingFocus | null {
  return use(SourcingFocusContext)
}
