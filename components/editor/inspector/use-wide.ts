'use client'

import { useSyncExternalStore } from 'react'

const WIDE = '(min-width: 1024px)'

/** Whether the window has room for the inspector beside the page. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (watcher) => {
      const media = matchMedia(WIDE)
      media.addEventListener('change', watcher)
      return () => media.removeEventListener('change', watcher)
    },
    () => matchMedia(WIDE).matches,
    () => true,
  )
}
