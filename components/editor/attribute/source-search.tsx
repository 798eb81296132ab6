'use client'

import { useQuery } from '@tanstack/react-query'
import { Command as Cmdk } from 'cmdk'
import { EyeOff, Plus, Search } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { CommandGroup, CommandItem } from '#components/ui/command.tsx'
import { SOURCE_KIND_LABELS } from '#lib/sources/model/sourcing.ts'
import { StatusLine } from '../claims/status-line.tsx'
import { useStory } from '../story-context.tsx'
import { creations } from './choice.ts'
import type { Choice } from './choice.ts'

type Props = { claimId: string; onPick: (choice: Choice) => void; busy: boolean }

/** One line to type into: the story's own sources first, then the registry, then what could be made of the words. */
export function SourceSearch({ claimId, onPick, busy }: Props) {
  const trpc = useTRPC()
  const story = useStory()
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const found = useQuery(
    trpc.sources.search.queryOptions(
      { storyId: story.id, text: asked },
      { placeholderData: (previous) => previous },
    ),
  )
  const tied = story.claims.find((claim) => claim.id === claimId)?.useIds ?? []
  const fits = (label: string) => label.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase())
  const uses = story.uses.filter((use) => !tied.includes(use.id) && fits(use.label))
  const others = (found.data ?? []).filter((source) => !source.usedInStory)

  const isComing = found.isFetching || asked !== text.trim()

  return (
    <Cmdk
      label="Find a source"
      shouldFilter={false}
      loop
      className="flex min-h-0 flex-col"
      aria-busy={busy || isComing}
    >
      <div className="flex shrink-0 items-center gap-2.5 border-b border-hairline px-4">
        <Search className="size-4 shrink-0 text-ink-faint" aria-hidden="true" />
        <Cmdk.Input
          autoFocus
          value={text}
          onValueChange={setText}
          placeholder="Who or what says so?"
          className="h-11 w-full bg-transparent text-lead outline-none"
        />
      </div>
      <Cmdk.List className="min-h-0 max-h-80 overflow-y-auto overscroll-contain p-1.5">
        {uses.length > 0 ? (
          <CommandGroup heading="In this story">
            {uses.map((use) => (
              <CommandItem
                key={use.id}
                value={`use ${use.id}`}
                keywords={[]}
                note={<StatusLine status={use.recordStatus} />}
                onSelect={() => onPick({ type: 'use', useId: use.id })}
              >
                {use.label}
              </CommandItem>
            ))}
          </CommandGroup>
        ) : null}
        {others.length > 0 ? (
          <CommandGroup heading="In the registry">
            {others.map((source) => (
              <CommandItem
                key={source.id}
                value={`source ${source.id}`}
                keywords={[]}
                {...(source.anonymous ? { icon: <EyeOff aria-hidden="true" /> } : {})}
                note={source.anonymous ? 'Anonymous' : source.detail || SOURCE_KIND_LABELS[source.kind]}
                onSelect={() =>
                  onPick({ type: 'source', id: source.id, label: source.label, anonymous: source.anonymous })
                }
              >
                {source.label}
              </CommandItem>
            ))}
          </CommandGroup>
        ) : null}
        <CommandGroup heading="Create">
          {creations(text).map(({ key, label, choice }) => (
            <CommandItem
              key={key}
              value={key}
              keywords={[]}
              icon={
                choice.type === 'create' && choice.anonymous ? (
                  <EyeOff aria-hidden="true" />
                ) : (
                  <Plus aria-hidden="true" />
                )
              }
              onSelect={() => onPick(choice)}
            >
              {label}
            </CommandItem>
          ))}
        </CommandGroup>
      </Cmdk.List>
    </Cmdk>
  )
}
