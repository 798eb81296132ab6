'use client'

import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'

/** A published story of this newsroom as a link leads to it: `href` is its full address. */
export type OwnStory = { id: string; headline: string; href: string; path: string }

const SHOWN = 6
const NONE: OwnStory[] = []

/** The published stories that fit what was typed, of those that this person may see; none for less than two letters. */
export function useOwnStories(typed: string): OwnStory[] {
  const trpc = useTRPC()
  const search = useDeferredValue(typed.trim())
  const { data } = useQuery(
    trpc.stories.desk.queryOptions(
      { search, states: ['published'] },
      { enabled: search.length > 1, placeholderData: (before) => before },
    ),
  )
  if (search.length < 2 || !data) return NONE
  return data.items
    .flatMap(({ id, headline, path }) =>
      path === null
        ? []
        : [{ id, headline: headline || 'Untitled', path, href: new URL(path, location.origin).href }],
    )
    .slice(0, SHOWN)
}

/** The path of a story of this newsroom that a link leads to; null for any other address. */
export function ownPath(href: string, origin: string): string | null {
  return href.startsWith(`${origin}/`) ? href.slice(origin.length) : null
}
