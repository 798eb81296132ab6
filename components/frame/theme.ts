'use client'

import { useSyncExternalStore } from 'react'

import { THEME_COOKIE, themeFrom } from './theme-choice.ts'
import type { Theme } from './theme-choice.ts'

const watchers = new Set<() => void>()

function current(): Theme {
  return themeFrom(document.documentElement.dataset['theme'])
}

/** Changes the look of this browser at once and for a year. */
export function setTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  document.cookie = `${THEME_COOKIE}=${theme}; path=/newsroom; max-age=31536000; samesite=lax`
  for (const watcher of watchers) watcher()
}

/** The look chosen in this browser. */
export function useTheme(): Theme {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    current,
    () => 'auto',
  )
}
