'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { useEditing, useStory } from '../story-context.tsx'

const REST = 1500

/** Asks again whether a live story has changes that readers do not see, once the first words were written since it went out. */
export function useLiveChanges(): void {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { session } = useEditing()
  const { id, published, changedSincePublish } = useStory()
  const isWatching = published !== null && !changedSincePublish
  useEffect(() => {
    if (!isWatching) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void client.invalidateQueries(trpc.stories.get.queryFilter({ id })), REST)
    }
    session.ydoc.on('update', later)
    return () => {
      clearTimeout(timer)
      session.ydoc.off('update', later)
    }
  }, [isWatching, session, client, trpc, id])
}
