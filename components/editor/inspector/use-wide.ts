'use client'

import { useCallback, useSyncExternalStore } from 'react'

/** Whether the window has room for the inspector beside the page. */
export function useWide(): boolean {
  return useMedia('(min-width: 1024px)')
}

/** Whether a media query holds now; true before the browser is asked. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (watcher: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', watcher)
      return () => media.removeEventListener('change', watcher)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => true,
  )
}
