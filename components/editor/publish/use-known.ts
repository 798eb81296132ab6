'use client'

import { useQuery } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import { useEffect } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import type { AppRouter } from '#lib/router.ts'
import { useStory } from '../story-context.tsx'

/** What readers would be told of the sources, with the hash that says that this was seen. */
export type KnownView = inferRouterOutputs<AppRouter>['publishing']['preview']

/** "How we know this" as the server would send it to readers now: asked anew whenever the sheet opens or an agreement changes. */
export function useKnown(open: boolean) {
  const trpc = useTRPC()
  const { id: storyId, revision } = useStory()
  const preview = useQuery(
    trpc.publishing.preview.queryOptions({ storyId }, { enabled: open, staleTime: 0, gcTime: 0 }),
  )
  const { refetch } = preview
  useEffect(() => {
    if (open) void refetch()
  }, [open, refetch, revision])
  return preview
}
