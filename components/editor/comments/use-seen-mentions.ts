'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { useEditing } from '../story-context.tsx'
import type { ThreadView } from './comment-types.ts'

/** Takes a conversation that one looks at off one's list of mentions on the desk. */
export function useSeenMentions(thread: ThreadView | undefined): void {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { me } = useEditing()
  const { mutate } = useMutation(
    trpc.comments.markSeen.mutationOptions({
      onSuccess: () => client.invalidateQueries(trpc.comments.mentions.queryFilter()),
    }),
  )
  const named = thread?.comments.filter(({ mentions }) => mentions.some(({ id }) => id === me.id)) ?? []
  const [threadId, last] = named.length > 0 ? [thread?.id, named.at(-1)?.id] : []
  useEffect(() => {
    if (threadId && last) mutate({ threadId })
  }, [threadId, last, mutate])
}
