'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { useStory } from '../story-context.tsx'

/** How long sources that were fetched ahead are fresh enough, in ms. */
const FRESH = 60_000

/**
 * Fetches the sources that the attribution offers first while `isLikely`: words are selected. What comes after the list is open moves
 * what somebody is about to press.
 */
export function useSourcesAtHand(isLikely: boolean): void {
  const client = useQueryClient()
  const trpc = useTRPC()
  const { id: storyId, abilities } = useStory()
  const isWanted = isLikely && abilities.attribute
  useEffect(() => {
    if (!isWanted) return
    void client.prefetchQuery({
      ...trpc.sources.search.queryOptions({ storyId, text: '' }),
      staleTime: FRESH,
    })
  }, [client, trpc, storyId, isWanted])
}
