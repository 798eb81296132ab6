'use client'

import { useQuery } from '@tanstack/react-query'
import { ArrowUp, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Popover } from '#components/ui/popover.tsx'
import { useStory } from '../story-context.tsx'
import { bylineWords, moved } from './byline-words.ts'
import { useEditDetails } from './use-edit-details.ts'

/** The line that says by whom the story is. A press opens the ordered list of names. */
export function BylineChooser() {
  const story = useStory()
  const words = bylineWords(story.bylines.map((byline) => byline.name))
  const line = words ? (
    <>
      By <span className="font-semibold text-ink">{words}</span>
    </>
  ) : (
    <span className="text-ink-faint">Add a byline</span>
  )
  if (!story.abilities.edit_details)
    return <p className="font-ui text-lead text-ink-soft">{words ? line : null}</p>
  return (
    <Popover
      label="Bylines"
      className="w-80"
      trigger={
        <button
          type="button"
          className="-mx-1.5 rounded-sm px-1.5 py-0.5 text-left font-ui text-lead text-ink-soft hover:bg-well"
        >
          {line}
        </button>
      }
    >
      <BylinePicker />
    </Popover>
  )
}

/** The names over the story in their order, and the newsroom's other names to add; `compact` shows those only when one searches. */
export function BylinePicker({ compact = false }: { compact?: boolean }) {
  const trpc = useTRPC()
  const story = useStory()
  const { edit, busy } = useEditDetails()
  const choices = useQuery(trpc.stories.choices.queryOptions())
  const [search, setSearch] = useState('')
  const chosen = story.bylines
  const ids = chosen.map((byline) => byline.id)
  const others = (choices.data?.bylines ?? []).filter(
    (byline) =>
      !ids.includes(byline.id) && byline.name.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase()),
  )
  const save = (bylineIds: string[]) => edit({ bylineIds })

  return (
    <div className="grid gap-2 font-ui" aria-busy={busy}>
      <ol className="grid gap-0.5" aria-label="Bylines in order">
        {chosen.map((byline, index) => (
          <li key={byline.id} className="flex items-center gap-1 rounded-sm pl-1.5 hover:bg-well">
            <span className="flex-1 truncate text-ui">{byline.name}</span>
            {index > 0 ? (
              <IconButton label={`Move ${byline.name} up`} onClick={() => save(moved(ids, index, index - 1))}>
                <ArrowUp />
              </IconButton>
            ) : null}
            <IconButton
              label={`Take ${byline.name} off`}
              onClick={() => save(ids.filter((id) => id !== byline.id))}
            >
              <X />
            </IconButton>
          </li>
        ))}
      </ol>
      <Input
        aria-label="Find a byline"
        placeholder="Add a name"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <ul className="grid max-h-56 overflow-y-auto" aria-label="Names to add">
        {(compact && !search.trim() ? [] : others).map((byline) => (
          <li key={byline.id}>
            <button
              type="button"
              className="flex min-h-control w-full items-center gap-2 rounded-sm px-1.5 text-left text-ui hover:bg-well"
              onClick={() => {
                setSearch('')
                save([...ids, byline.id])
              }}
            >
              <Plus className="size-4 shrink-0 text-ink-faint" aria-hidden="true" />
              <span className="truncate">{byline.name}</span>
              {byline.kind === 'agency' ? (
                <span className="ml-auto text-label text-ink-faint">Agency</span>
              ) : null}
            </button>
          </li>
        ))}
        {choices.data && others.length === 0 ? (
          <li className="px-1.5 py-1 text-label text-ink-faint">
            No other name fits. An admin can add one under Admin, Bylines.
          </li>
        ) : null}
      </ul>
    </div>
  )
}
