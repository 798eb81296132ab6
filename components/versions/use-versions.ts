'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { v7 } from 'uuid'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { NOW } from '#lib/versions/model/version-entry.ts'

const LOOK_EVERY_MS = 15_000

/** The versions of a story, newest first, looked at again every 15 seconds; and a way to ask at once. */
export function useVersions(storyId: string) {
  const trpc = useTRPC()
  return useQuery(trpc.versions.list.queryOptions({ storyId }, { refetchInterval: LOOK_EVERY_MS }))
}

/** One side of a comparison. A version never changes but for a passage that is scrubbed out; the story as it is does. */
export function useVersion(storyId: string, version: string | null) {
  const trpc = useTRPC()
  const options = version === NOW ? { staleTime: 0, refetchInterval: LOOK_EVERY_MS } : { staleTime: 60_000 }
  return useQuery(
    trpc.versions.read.queryOptions(
      { storyId, version: version ?? NOW },
      { ...options, enabled: version !== null },
    ),
  )
}

/** Asks again for a story's history and for its words. */
export function useAskAgain(storyId: string): () => Promise<void> {
  const trpc = useTRPC()
  const client = useQueryClient()
  return async () => {
    await Promise.all([
      client.invalidateQueries(trpc.versions.list.queryFilter({ storyId })),
      client.invalidateQueries(trpc.versions.read.queryFilter({ storyId, version: NOW })),
    ])
  }
}

/** Brings a version back and says so, with a way to take that back. `onDone` gets what stood there before, as a version. */
export function useRestore(storyId: string, onDone?: (keptId: string) => void) {
  const trpc = useTRPC()
  const askAgain = useAskAgain(storyId)
  const send = useMutation(trpc.versions.restore.mutationOptions())
  const restore = async (versionId: string, words: string): Promise<void> => {
    try {
      const { keptId } = await send.mutateAsync({ storyId, versionId, key: v7() })
      tell(words, () => void restore(keptId, 'Taken back. Every version is kept.'))
      onDone?.(keptId)
    } catch (error) {
      tellError(sentenceOf(error))
    }
    await askAgain()
  }
  return { restore, restoring: send.isPending }
}
