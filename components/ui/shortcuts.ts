'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'

import { isTyping, matchesKeys } from './key-pattern.ts'

export type Shortcut = {
  /** "mod+k", "j", "?", … */
  keys: string
  /** What it does, for the keys dialog. */
  label: string
  /** The heading it stands under there. */
  group: string
}

/** `handler` is null for a key that is bound elsewhere and only listed here. */
type Bound = Shortcut & { whileTyping: boolean; handler: ((event: KeyboardEvent) => void) | null }

let bound: readonly Bound[] = []
const watchers = new Set<() => void>()

function setBound(next: readonly Bound[]) {
  bound = next
  for (const watcher of watchers) watcher()
}

function onKeyDown(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing) return
  const dialogOpen =
    document.querySelector('[role=dialog],[role=alertdialog],[role=menu],[role=listbox][data-state=open]') !==
    null
  // The newest wins, so that what lies on top answers first.
  for (const shortcut of bound.toReversed()) {
    if (!shortcut.handler || !matchesKeys(event, shortcut.keys)) continue
    if (!shortcut.whileTyping && (isTyping(event.target) || dialogOpen)) continue
    event.preventDefault()
    shortcut.handler(event)
    return
  }
}

const isAnswered = ({ handler }: Bound): boolean => handler !== null

function watch(watcher: () => void) {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

const none: readonly Bound[] = []

/** All keys that work now, for the keys dialog. */
export function useShortcutList(): readonly Shortcut[] {
  return useSyncExternalStore(
    watch,
    () => bound,
    () => none,
  )
}

type Options = Shortcut & {
  handler: (event: KeyboardEvent) => void
  whileTyping?: boolean
  enabled?: boolean
}

/**
 * Binds a key while the component stands, and lists it in the keys dialog. Plain letters do nothing while somebody
 * types or a dialog is open; `whileTyping` is for patterns with a modifier that must always work.
 */
export function useShortcut({
  keys,
  label,
  group,
  handler,
  whileTyping = false,
  enabled = true,
}: Options): void {
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })
  useEffect(() => {
    if (!enabled) return
    const mine: Bound = { keys, label, group, whileTyping, handler: (event) => latest.current(event) }
    if (!bound.some(isAnswered)) window.addEventListener('keydown', onKeyDown)
    setBound([...bound, mine])
    return () => {
      setBound(bound.filter((other) => other !== mine))
      if (!bound.some(isAnswered)) window.removeEventListener('keydown', onKeyDown)
    }
  }, [keys, label, group, whileTyping, enabled])
}

/** Lists a key in the keys dialog that something else answers, such as an editor's own. */
export function useListedKey({ keys, label, group, enabled = true }: Shortcut & { enabled?: boolean }): void {
  useEffect(() => {
    if (!enabled) return
    const mine: Bound = { keys, label, group, whileTyping: false, handler: null }
    setBound([...bound, mine])
    return () => setBound(bound.filter((other) => other !== mine))
  }, [keys, label, group, enabled])
}
