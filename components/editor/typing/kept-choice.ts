'use client'

import { useSyncExternalStore } from 'react'

const watchers = new Set<() => void>()

/** A yes or no that this browser keeps for whoever writes in it, with what holds while nothing was chosen. */
export type KeptChoice = { name: string; normally: boolean }

function read({ name, normally }: KeptChoice): boolean {
  try {
    const kept = localStorage.getItem(`stet.${name}`)
    return kept === null ? normally : kept === 'on'
  } catch {
    return normally
  }
}

/** Keeps a choice. A browser that keeps nothing forgets it with the page. */
export function keepChoice(choice: KeptChoice, on: boolean): void {
  try {
    localStorage.setItem(`stet.${choice.name}`, on ? 'on' : 'off')
  } catch {
    // Storage is shut; there is nothing to keep it in.
  }
  for (const watcher of watchers) watcher()
}

/** The choice as it is now, in every part of the page. */
export function useKeptChoice(choice: KeptChoice): boolean {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => read(choice),
    () => choice.normally,
  )
}
