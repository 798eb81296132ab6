'use client'

import { useQueryClient } from '@tanstack/react-query'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { tellError } from '#components/ui/toaster.tsx'
import { useStory } from '../story-context.tsx'

/** What every command of the Sources leaf ends with: the story's rows are read again, and a failure is said. */
export function useStoryRefresh(): { onSettled: () => Promise<void>; onError: (error: unknown) => void } {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { id } = useStory()
  return {
    onSettled: () => client.invalidateQueries(trpc.stories.get.queryFilter({ id })),
    onError: (error) => tellError(sentenceOf(error)),
  }
}
