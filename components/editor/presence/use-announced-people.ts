'use client'

import { useEffect, useRef } from 'react'
import { useEditing } from '../story-context.tsx'
import { alreadyHere, cameAndWent } from './people-in.ts'
import type { PersonHere } from './people-in.ts'

/** How long somebody must be here or gone before it is said: a reload is neither. */
const SETTLED = 3000

/** Tells screen readers who opened the story and who left it, once it has settled; never that a caret moved. */
export function useAnnouncedPeople(people: readonly PersonHere[]): void {
  const { session, say } = useEditing()
  const said = useRef<readonly PersonHere[] | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      // Without a connection nobody is seen, and nobody left.
      if (!session.facts.connected) return
      const words = said.current ? cameAndWent(said.current, people) : alreadyHere(people)
      said.current = people
      if (words) say(words)
    }, SETTLED)
    return () => clearTimeout(timer)
  }, [people, session, say])
}
