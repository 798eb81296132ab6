'use client'

import { useQueryClient } from '@tanstack/react-query'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { tellError } from '#components/ui/toaster.tsx'

/** What every deed about an identity ends with: what rests on it is read again, and a failure is said. */
export function useSealRefresh() {
  const trpc = useTRPC()
  const client = useQueryClient()
  return {
    onSettled: () =>
      Promise.all(
        [trpc.seals, trpc.sources, trpc.stories].map((room) => client.invalidateQueries(room.pathFilter())),
      ),
    onError: (error: unknown) => tellError(sentenceOf(error)),
  }
}
