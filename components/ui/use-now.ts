'use client'

import { useSyncExternalStore } from 'react'

const TICK_MS = 30_000

let now = 0
const watchers = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function tick() {
  now = Date.now()
  for (const watcher of watchers) watcher()
}

function watch(watcher: () => void) {
  watchers.add(watcher)
  // A page that was rendered on the server subscribes before it asks for the time.
  current()
  timer ??= setInterval(tick, TICK_MS)
  return () => {
    watchers.delete(watcher)
    if (watchers.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function current() {
  if (timer === undefined) now = Math.floor(Date.now() / TICK_MS) * TICK_MS
  return now
}

/** The time in milliseconds, moving every half minute; null on the server, which does not know the reader's clock. */
export function useNow(): number | null {
  return useSyncExternalStore<number | null>(watch, current, () => null)
}
