'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { useEditing } from '../story-context.tsx'
import { mentionAt } from './mention-at.ts'
import type { Mentioning } from './mention-at.ts'

export type Person = { id: string; name: string }

export type MentionList = {
  people: readonly Person[]
  /** Which of them Enter picks. */
  at: number
  /** Takes the keys of the list while it is open: arrows, Enter, Tab, Escape. True when it took one. */
  onKey: (event: KeyboardEvent) => boolean
}

/** The people who can be named at the caret of a comment; an empty list while no name is being typed. */
export function useMentioning(
  text: string,
  caret: number,
  pick: (person: Person, name: Mentioning) => void,
): MentionList & { pickAt: (person: Person) => void } {
  const trpc = useTRPC()
  const { session } = useEditing()
  const [at, setAt] = useState(0)
  const [closed, setClosed] = useState<number | null>(null)
  const name = mentionAt(text, caret)
  const isOpen = name !== null && name.at !== closed
  const found = useQuery(
    trpc.comments.people.queryOptions(
      { storyId: session.storyId, search: name?.search ?? '' },
      { enabled: isOpen, placeholderData: keepPreviousData, staleTime: 60_000 },
    ),
  )
  const people = isOpen ? (found.data ?? []) : []
  const chosen = Math.min(at, Math.max(0, people.length - 1))
  const pickAt = (person: Person) => {
    if (name) pick(person, name)
    setAt(0)
  }
  const onKey = (event: KeyboardEvent): boolean => {
    const person = people[chosen]
    if (!person || event.nativeEvent.isComposing) return false
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by !== 0) setAt((chosen + by + people.length) % people.length)
    else if (event.key === 'Escape') setClosed(name?.at ?? null)
    else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab')
      pickAt(person)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  return { people, at: chosen, onKey, pickAt }
}
