'use client'

import { useEffect, useState } from 'react'
import type { StorySession } from '../session/story-session.ts'
import { peopleIn } from './people-in.ts'
import type { PersonHere } from './people-in.ts'

/** Who else has this story open. The same list while nobody comes, leaves or changes what they do. */
export function usePeopleHere(session: StorySession): PersonHere[] {
  const [people, setPeople] = useState<PersonHere[]>([])
  useEffect(() => {
    const { awareness } = session.provider
    if (!awareness) return
    const read = () => {
      const next = peopleIn(awareness.getStates().values(), session.personId)
      setPeople((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    read()
    const hear = (_change: unknown, origin: unknown) => origin !== 'local' && read()
    awareness.on('change', hear)
    return () => awareness.off('change', hear)
  }, [session])
  return people
}
