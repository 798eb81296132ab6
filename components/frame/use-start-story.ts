'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'

import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { tellError } from '#components/ui/toaster.tsx'

/** Begins a story and opens it. `starting` is true until the page changes. */
export function useStartStory(): { start: () => void; starting: boolean } {
  const trpc = useTRPC()
  const router = useRouter()
  const create = useMutation(
    trpc.stories.create.mutationOptions({
      onSuccess: (story) => router.push(`/newsroom/stories/${story.id}`),
      onError: (error) => tellError(sentenceOf(error)),
    }),
  )
  return { start: () => create.mutate(), starting: create.isPending || create.isSuccess }
}
