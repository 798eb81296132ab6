'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useRef } from 'react'

import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { tellError } from '#components/ui/toaster.tsx'

/** Begins a story and opens it. `starting` is true until the page changes. */
export function useStartStory(): { start: () => void; starting: boolean } {
  const trpc = useTRPC()
  const router = useRouter()
  // A second press comes before the button is drawn busy.
  const underWay = useRef(false)
  const create = useMutation(
    trpc.stories.create.mutationOptions({
      onSuccess: (story) => router.push(`/newsroom/stories/${story.id}`),
      onError: (error) => tellError(sentenceOf(error)),
    }),
  )
  const start = () => {
    if (underWay.current) return
    underWay.current = true
    create.mutate(undefined, { onSettled: () => (underWay.current = false) })
  }
  return { start, starting: create.isPending || create.isSuccess }
}
