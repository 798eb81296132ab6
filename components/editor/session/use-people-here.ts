'use client'

import { useEffect, useState } from 'react'
import type { StorySession } from './story-session.ts'

export type PersonHere = { id: string; name: string; color: string }

type Shared = { user?: { id?: unknown; name?: unknown; color?: unknown } } | null

/** The other people of an awareness, each once however many windows they have open, in the order of their names. */
export function peopleIn(states: Iterable<unknown>, ownId: string): PersonHere[] {
  const people = new Map<string, PersonHere>()
  for (const state of states) {
    const { id, name, color } = (state as Shared)?.user ?? {}
    if (typeof id !== 'string' || typeof name !== 'string' || id === ownId) continue
    people.set(id, { id, name, color: typeof color === 'string' ? color : '#808080' })
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name))
}

/** Who else has this story open. */
export function usePeopleHere(session: StorySession): PersonHere[] {
  const [people, setPeople] = useState<PersonHere[]>([])
  useEffect(() => {
    const { awareness } = session.provider
    if (!awareness) return
    const read = () => {
      const next = peopleIn(awareness.getStates().values(), session.personId)
      setPeople((before) => (same(before, next) ? before : next))
    }
    read()
    awareness.on('change', read)
    return () => awareness.off('change', read)
  }, [session])
  return people
}

function same(a: readonly PersonHere[], b: readonly PersonHere[]): boolean {
  return (
    a.length === b.length &&
    a.every((person, index) => person.id === b[index]?.id && person.name === b[index]?.name)
  )
}
