'use client'

import { useQuery } from '@tanstack/react-query'
import { createContext, use, useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { cx } from '#components/ui/class-names.ts'
import { presentWords } from './present-words.ts'

type Person = { id: string; name: string }

const LOOK_EVERY_MS = 5_000
const SHOWN = 3

const PresentContext = createContext<ReadonlyMap<string, readonly Person[]>>(new Map())

/** Looks every few seconds who is in which story, once for everything below. */
export function PresentPeopleProvider({ children }: { children: ReactNode }) {
  const trpc = useTRPC()
  const { data } = useQuery(
    trpc.stories.whoIsWhere.queryOptions(undefined, { refetchInterval: LOOK_EVERY_MS }),
  )
  const present = useMemo(() => new Map((data ?? []).map(({ storyId, people }) => [storyId, people])), [data])
  return <PresentContext value={present}>{children}</PresentContext>
}

/** The colleagues who have a story open now, as faces and in words; nothing while nobody has. `named` writes the names out. */
export function PresentPeople({
  storyId,
  named = false,
  className,
}: {
  storyId: string
  named?: boolean
  className?: string
}) {
  const people = use(PresentContext).get(storyId)
  if (!people || people.length === 0) return null
  const words = presentWords(people.map(({ name }) => name))
  return (
    <span
      title={named ? undefined : words}
      className={cx('inline-flex shrink-0 items-center gap-1.5', className)}
    >
      <span className="flex" aria-hidden="true">
        {people.slice(0, SHOWN).map(({ id, name }) => (
          <Avatar
            key={id}
            id={id}
            name={name}
            size="small"
            silent
            className="-ml-1 ring-2 ring-paper first:ml-0"
          />
        ))}
        {people.length > SHOWN ? (
          <span className="ml-1 numeric text-label font-normal text-ink-faint">+{people.length - SHOWN}</span>
        ) : null}
      </span>
      <span className={named ? 'min-w-0 text-label text-ink-soft' : 'sr-only'}>{words}</span>
    </span>
  )
}
