'use client'

import { useQuery } from '@tanstack/react-query'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { slugify } from '#lib/stories/model/slug.ts'
import { useStory } from '../story-context.tsx'
import { useSetTopics } from './use-set-topics.ts'

const SHOWN = 8

/** What the story is about: the chosen topics, and others to add by typing; Enter takes the first that fits, or makes a new one. */
export function TopicChooser() {
  const trpc = useTRPC()
  const { topics: chosen } = useStory()
  const { setTopics, busy } = useSetTopics()
  const choices = useQuery(trpc.stories.choices.queryOptions())
  const [search, setSearch] = useState('')
  const names = chosen.map((topic) => topic.name)
  const typed = search.trim()
  const fitting = (choices.data?.topics ?? []).filter(
    ({ name }) =>
      !names.includes(name) && name.toLocaleLowerCase().includes(typed.toLocaleLowerCase()) && typed !== '',
  )
  const isNew =
    slugify(typed) !== '' &&
    [...chosen, ...(choices.data?.topics ?? [])].every(({ slug }) => slug !== slugify(typed))
  const offers = [
    ...fitting.slice(0, SHOWN).map(({ name }) => ({ name, label: name })),
    ...(isNew && choices.data?.mayAddTopic ? [{ name: typed, label: `New topic “${typed}”` }] : []),
  ]
  const add = (name: string) => {
    setSearch('')
    setTopics([...names, name])
  }
  const take = (event: KeyboardEvent) => {
    const [first] = offers
    if (event.key !== 'Enter' || !first) return
    event.preventDefault()
    add(first.name)
  }

  return (
    <div className="grid gap-2 font-ui" aria-busy={busy}>
      <ul className="flex flex-wrap gap-1" aria-label="Chosen topics">
        {chosen.map(({ id, name }) => (
          <li key={id} className="flex items-center rounded-sm bg-well pl-2 text-ui">
            <span className="wrap-anywhere">{name}</span>
            <IconButton
              label={`Take the topic ${name} off`}
              onClick={() => setTopics(names.filter((each) => each !== name))}
            >
              <X />
            </IconButton>
          </li>
        ))}
      </ul>
      <Input
        aria-label="Find a topic"
        placeholder="Add a topic"
        maxLength={60}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={take}
      />
      {typed === '' ? null : (
        <ul className="grid" aria-label="Topics to add">
          {offers.map(({ name, label }) => (
            <li key={label}>
              <button
                type="button"
                className="flex min-h-control w-full items-center gap-2 rounded-sm px-1.5 text-left text-ui hover:bg-well"
                onClick={() => add(name)}
              >
                <Plus className="size-4 shrink-0 text-ink-faint" aria-hidden="true" />
                <span className="truncate">{label}</span>
              </button>
            </li>
          ))}
          {choices.data && offers.length === 0 ? (
            <li className="px-1.5 py-1 text-label text-ink-faint">
              No other topic fits. An editor can make a new one here.
            </li>
          ) : null}
        </ul>
      )}
    </div>
  )
}
