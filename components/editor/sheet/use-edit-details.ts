'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { inferRouterInputs } from '@trpc/server'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { tellError } from '#components/ui/toaster.tsx'
import type { AppRouter } from '#lib/router.ts'
import { useStory } from '../story-context.tsx'

type Details = Omit<inferRouterInputs<AppRouter>['stories']['editDetails'], 'id' | 'revision'>

/** Changes what stands beside the words: section, address, bylines, length, deadline. Says what went wrong itself. */
export function useEditDetails(): { edit: (details: Details) => void; busy: boolean } {
  const trpc = useTRPC()
  const client = useQueryClient()
  const story = useStory()
  const mutation = useMutation(
    trpc.stories.editDetails.mutationOptions({
      onError: (error) => tellError(sentenceOf(error)),
      onSettled: () => client.invalidateQueries(trpc.stories.get.queryFilter({ id: story.id })),
    }),
  )
  return {
    edit: (details) => mutation.mutate({ id: story.id, revision: story.revision, ...details }),
    busy: mutation.isPending,
  }
}
