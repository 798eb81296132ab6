'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommands } from '#components/frame/commands.ts'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { useStory } from '../story-context.tsx'

const KEPT = 'Private now: only you and those you added see this draft.'
const SHARED = 'Shared: the desk sees this draft again.'

/**
 * Keeps a draft to oneself and those one added, or shares it with the desk again. Says what happened itself. `isPrivate` is what was
 * chosen last, at once.
 */
export function useKeepPrivate(): { isPrivate: boolean; keep: (isPrivate: boolean) => void } {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { id, isPrivate } = useStory()
  const [wanted, setWanted] = useState<boolean | null>(null)
  const mutation = useMutation(
    trpc.stories.keepPrivate.mutationOptions({
      onSuccess: (_, { isPrivate }) => tell(isPrivate ? KEPT : SHARED),
      onError: (error) => tellError(sentenceOf(error)),
      onSettled: async () => {
        await client.invalidateQueries(trpc.stories.get.queryFilter({ id }))
        setWanted(null)
      },
    }),
  )
  return {
    isPrivate: wanted ?? isPrivate,
    keep: (next) => {
      setWanted(next)
      mutation.mutate({ id, isPrivate: next })
    },
  }
}

/** The palette's way to the same. */
export function usePrivacyCommand(): void {
  const { abilities } = useStory()
  const { isPrivate, keep } = useKeepPrivate()
  useCommands(
    abilities.keep_private
      ? [
          {
            id: 'keep-private',
            label: isPrivate ? 'Share this draft with the desk' : 'Keep this draft private',
            group: 'Story',
            keywords: ['private', 'share', 'hide'],
            run: () => keep(!isPrivate),
          },
        ]
      : [],
  )
}
