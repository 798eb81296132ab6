'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { afterPaint } from '#components/ui/after-paint.ts'
import { holdsUnsent } from './journal-list.ts'
import { savedStateOf } from './saved-state.ts'
import type { SavedState } from './saved-state.ts'
import { StorySession } from './story-session.ts'

type Options = ConstructorParameters<typeof StorySession>[0]

type Wanted = Omit<Options, 'url'> & {
  /** Whether this person's words are to be kept in the browser. A right that goes does not end that: its last words are here. */
  keepsJournal: boolean
}

/** The session of a story page; null until the browser has it. A new one when the story changes. */
export function useSession({ storyId, personId, keepsJournal, ...rest }: Wanted): StorySession | null {
  const [session, setSession] = useState<StorySession | null>(null)
  const latest = useRef(rest)
  useEffect(() => {
    latest.current = rest
  })
  useEffect(() => {
    const opened = new StorySession({
      storyId,
      personId,
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/collab`,
      whyRefused: () => latest.current.whyRefused(),
      onStoryChanged: () => latest.current.onStoryChanged(),
      words: latest.current.words,
      mayWrite: latest.current.mayWrite,
    })
    setSession(opened)
    return () => {
      setSession(null)
      opened.end()
    }
  }, [storyId, personId])
  useEffect(() => {
    if (!session) return
    // The text is drawn first; what is typed in the first moments is put into the journal when it opens.
    afterPaint(() => {
      if (keepsJournal) return void session.keepJournal()
      void holdsUnsent(personId, storyId).then((holds) => (holds ? session.keepJournal() : undefined))
    })
  }, [session, keepsJournal, personId, storyId])
  return session
}

/** How often the editors of the page were to be made anew. */
export function useScreen(session: StorySession): number {
  return useSyncExternalStore(session.subscribe, () => session.screen)
}

/** How safe the words are, in words; live. The same object while nothing about it changes, so that a key press renders nothing. */
export function useSavedState(session: StorySession): SavedState {
  const last = useRef<SavedState | null>(null)
  return useSyncExternalStore(session.subscribe, () => {
    const next = savedStateOf(session.facts)
    const isSame = last.current?.words === next.words && last.current.unsaved === next.unsaved
    if (!isSame || !last.current) last.current = next
    return last.current
  })
}

export type Surface = 'opening' | 'write' | 'read' | 'stale'

/**
 * What the page may be now: `stale` shows the words that this browser has without editors (the server has not answered yet, or
 * the document is newer than this page and an editor would delete what it does not know).
 */
export function useSurface(session: StorySession): Surface {
  return useSyncExternalStore(session.subscribe, () => surfaceOf(session))
}

function surfaceOf({ facts, isComplete }: StorySession): Surface {
  if (facts.isNewer) return 'stale'
  if (!isComplete) return facts.opened && !facts.connected ? 'stale' : 'opening'
  return facts.mayWrite && facts.refused !== 'not_yours' ? 'write' : 'read'
}

/** Asks before the window closes while words are under way. */
export function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])
}
