'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { tellError } from '#components/ui/toaster.tsx'
import { useStory } from '../story-context.tsx'

/** Says what the story is about, by the names of topics in their order. Says what went wrong itself. */
export function useSetTopics(): { setTopics: (names: string[]) => void; busy: boolean } {
  const trpc = useTRPC()
  const client = useQueryClient()
  const story = useStory()
  const mutation = useMutation(
    trpc.stories.setTopics.mutationOptions({
      onError: (error) => tellError(sentenceOf(error)),
      onSettled: () =>
        Promise.all([
          client.invalidateQueries(trpc.stories.get.queryFilter({ id: story.id })),
          client.invalidateQueries(trpc.stories.choices.queryFilter()),
        ]),
    }),
  )
  return {
    setTopics: (names) => mutation.mutate({ id: story.id, revision: story.revision, names }),
    busy: mutation.isPending,
  }
}
