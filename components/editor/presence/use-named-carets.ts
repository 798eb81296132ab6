'use client'

import { useEffect } from 'react'
import type { StorySession } from '../session/story-session.ts'
import { nameCarets } from './carets.ts'

/** Carets are drawn a moment after they are heard of. */
const DRAWN = 100

/** Names carets while they move, so that one sees who types and is not in the way of the words afterwards. */
export function useNamedCarets(session: StorySession): void {
  useEffect(() => {
    const { awareness } = session.provider
    if (!awareness) return
    const moved = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const hear = ({ updated }: { updated: number[] }, origin: unknown) => {
      if (origin === 'local') return
      for (const client of updated) {
        const user = awareness.getStates().get(client)?.['user'] as { id?: unknown } | undefined
        if (typeof user?.id === 'string') moved.add(user.id)
      }
      timer ??= setTimeout(() => {
        timer = undefined
        nameCarets(moved)
        moved.clear()
      }, DRAWN)
    }
    awareness.on('change', hear)
    return () => {
      clearTimeout(timer)
      awareness.off('change', hear)
    }
  }, [session])
}
