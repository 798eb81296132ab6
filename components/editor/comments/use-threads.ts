'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { COMMENTS_CHANGED } from '#lib/comments/model/comments-channel.ts'
import { useEditing } from '../story-context.tsx'
import type { ThreadView } from './comment-types.ts'
import { newsOfComments } from './news-of-comments.ts'

const NONE: readonly ThreadView[] = []

/** The story's conversations, live: asked for again when somebody says something, and after the connection was away. Null until they are here. */
export function useThreads(): readonly ThreadView[] | null {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { session } = useEditing()
  const { storyId, provider } = session
  const { data } = useQuery(trpc.comments.ofStory.queryOptions({ storyId }))
  useEffect(() => {
    const askAgain = () => void client.invalidateQueries(trpc.comments.ofStory.queryFilter({ storyId }))
    const onStateless = ({ payload }: { payload: string }) => {
      if (payload.includes(`"${COMMENTS_CHANGED}"`)) askAgain()
    }
    provider.on('stateless', onStateless)
    provider.on('synced', askAgain)
    return () => {
      provider.off('stateless', onStateless)
      provider.off('synced', askAgain)
    }
  }, [client, trpc, storyId, provider])
  useNews(data)
  return data ?? null
}

/** Says to screen readers what others said since. */
function useNews(threads: readonly ThreadView[] | undefined): void {
  const { me, say } = useEditing()
  const before = useRef<readonly ThreadView[] | undefined>(undefined)
  useEffect(() => {
    const news = before.current && threads ? newsOfComments(before.current, threads, me) : null
    before.current = threads ?? before.current
    if (news) say(news)
  }, [threads, me, say])
}

/** The conversations of a story as far as they are here, for what cannot wait. */
export function known(threads: readonly ThreadView[] | null): readonly ThreadView[] {
  return threads ?? NONE
}
