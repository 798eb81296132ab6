'use client'

import { useCallback, useSyncExternalStore } from 'react'
import { META_EDIT } from './shared-undo.ts'
import type { StorySession } from './story-session.ts'

type MetaKey = 'dateline' | 'leadPhotoUseId'

/** A word of the document beside its four texts (dateline, lead photo), live, with its setter; undo takes it back too. */
export function useMeta(session: StorySession, key: MetaKey): [string, (value: string | null) => void] {
  const map = session.ydoc.getMap('meta')
  const subscribe = useCallback(
    (watcher: () => void) => {
      map.observe(watcher)
      return () => map.unobserve(watcher)
    },
    [map],
  )
  const value = useSyncExternalStore(subscribe, () => readText(map.get(key)))
  const set = useCallback((next: string | null) => setMeta(session, key, next), [session, key])
  return [value, set]
}

/** Writes a word of `meta` as this person's own change. */
export function setMeta(session: StorySession, key: MetaKey, value: string | null): void {
  const map = session.ydoc.getMap('meta')
  if (map.get(key) === value) return
  session.ydoc.transact(() => map.set(key, value), META_EDIT)
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
