'use client'

import { Avatar } from '#components/ui/avatar.tsx'
import type { StorySession } from '../session/story-session.ts'
import { usePeopleHere } from '../session/use-people-here.ts'

const SHOWN = 4

/** Who else has the story open. */
export function PeopleHere({ session }: { session: StorySession }) {
  const people = usePeopleHere(session)
  if (people.length === 0) return null
  const more = people.length - SHOWN
  return (
    <ul className="flex shrink-0 items-center" aria-label="Also in this story">
      {people.slice(0, SHOWN).map((person) => (
        <li key={person.id} className="-ml-1.5 rounded-full border-2 border-paper first:ml-0">
          <Avatar id={person.id} name={person.name} size="small" />
        </li>
      ))}
      {more > 0 ? <li className="ml-1 numeric text-label text-ink-faint">+{more}</li> : null}
    </ul>
  )
}
