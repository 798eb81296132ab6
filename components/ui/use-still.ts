'use client'

import { useState, useSyncExternalStore } from 'react'

// A release outside of the window, or over a menu of the browser, is not told of; what follows it is.
const ENDS = ['pointerup', 'pointercancel', 'dragend', 'contextmenu', 'keydown']

const watchers = new Set<() => void>()
let pressed = false

function press(next: boolean): void {
  if (pressed === next) return
  pressed = next
  for (const watcher of watchers) watcher()
}

const onDown = () => press(true)
// The click comes after the release, and belongs to what was pressed.
const onUp = () => pressed && setTimeout(() => press(false), 0)

function subscribe(watcher: () => void): () => void {
  if (watchers.size === 0) {
    document.addEventListener('pointerdown', onDown, true)
    for (const end of ENDS) document.addEventListener(end, onUp, true)
  }
  watchers.add(watcher)
  return () => {
    watchers.delete(watcher)
    if (watchers.size > 0) return
    pressed = false
    document.removeEventListener('pointerdown', onDown, true)
    for (const end of ENDS) document.removeEventListener(end, onUp, true)
  }
}

/** The newest value; while a pointer is pressed the one from before, so that nothing moves away between press and release. */
export function useStill<T>(value: T): T {
  const isPressed = useSyncExternalStore(
    subscribe,
    () => pressed,
    () => false,
  )
  const [still, setStill] = useState(value)
  if (!isPressed && still !== value) setStill(value)
  return isPressed ? still : value
}
