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

/** Returns false to leave the key to the browser. */
type Handler = (event: KeyboardEvent) => unknown

/** `handler` is null for a key that something else answers; it is listed only. */
type Bound = Shortcut & { whileTyping: boolean; handler: Handler | null }

let bound: readonly Bound[] = []
const watchers = new Set<() => void>()

function setBound(next: readonly Bound[]) {
  bound = next
  // Adding it twice adds it once.
  if (bound.length > 0) window.addEventListener('keydown', onKeyDown)
  else window.removeEventListener('keydown', onKeyDown)
  for (const watcher of watchers) watcher()
}

function onKeyDown(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing || isLetterTyped(event)) return
  // The newest wins, so that what lies on top answers first.
  for (const shortcut of bound.toReversed()) {
    if (!shortcut.handler || !matchesKeys(event, shortcut.keys)) continue
    if (!shortcut.whileTyping && (isTyping(event.target) || isDialogOpen())) continue
    if (shortcut.handler(event) === false) continue
    event.preventDefault()
    return
  }
}

/** A letter into a text: no key of the page is meant, and none is looked for. */
function isLetterTyped({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey && isTyping(target)
}

// Asked for only when a key could be meant: looking through a long story at every key would be felt.
function isDialogOpen(): boolean {
  const open = '[role=dialog],[role=alertdialog],[role=menu],[role=listbox][data-state=open]'
  return document.querySelector(open) !== null
}

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
  handler: Handler
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
    setBound([...bound, mine])
    return () => {
      setBound(bound.filter((other) => other !== mine))
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

/** Keys of a whole page at once: those with a handler are bound, also while somebody types; the others are listed only. */
export function useShortcuts(mine: readonly (Shortcut & { handler: Handler | null })[]): void {
  const latest = useRef(mine)
  useEffect(() => {
    latest.current = mine
  })
  const shape = mine
    .map(({ keys, label, group, handler }) => [keys, label, group, handler !== null].join('\u0000'))
    .join('\u0001')
  useEffect(() => {
    const entries = latest.current.map((shortcut): Bound => {
      const now = () =>
        latest.current.find(({ keys, label }) => keys === shortcut.keys && label === shortcut.label)
      return {
        ...shortcut,
        whileTyping: true,
        handler: shortcut.handler && ((event) => now()?.handler?.(event)),
      }
    })
    setBound([...bound, ...entries])
    return () => {
      setBound(bound.filter((other) => !entries.includes(other)))
    }
  }, [shape])
}
