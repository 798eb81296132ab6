'use client'

import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useDeferredValue } from 'react'

import { StateMark } from '#components/desk/state-mark.tsx'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { CommandGroup, CommandItem } from '#components/ui/command.tsx'

/** The stories that fit what was typed into the palette, asked of the server. */
export function PaletteStories({ query, onDone }: { query: string; onDone: () => void }) {
  const trpc = useTRPC()
  const router = useRouter()
  const search = useDeferredValue(query.trim())
  const { data } = useQuery(
    trpc.stories.desk.queryOptions(
      { search },
      { enabled: search.length > 1, placeholderData: (previous) => previous },
    ),
  )
  if (search.length < 2 || !data || data.items.length === 0) return null
  return (
    <CommandGroup heading="Stories">
      {data.items.slice(0, 8).map((story) => (
        <CommandItem
          key={story.id}
          // The list reads an item's keywords anew only when its value is another.
          value={`story ${story.id} ${query}`}
          keywords={[query]}
          icon={<StateMark state={story.state} markOnly />}
          note={story.authorName}
          onSelect={() => {
            onDone()
            router.push(`/newsroom/stories/${story.id}`)
          }}
        >
          {story.headline || story.slugline || 'Untitled'}
        </CommandItem>
      ))}
    </CommandGroup>
  )
}
