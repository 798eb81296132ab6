'use client'

import { useSyncExternalStore } from 'react'

import { cx } from './class-names.ts'
import { isMac } from './is-mac.ts'

const MAC: Record<string, string> = {
  mod: '⌘',
  alt: '⌥',
  shift: '⇧',
  enter: '↵',
  escape: 'esc',
  arrowup: '↑',
  arrowdown: '↓',
  backspace: '⌫',
  tab: 'Tab',
  f9: 'F9',
}
const OTHER: Record<string, string> = {
  mod: 'Ctrl',
  alt: 'Alt',
  shift: '⇧',
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  backspace: '⌫',
  tab: 'Tab',
  f9: 'F9',
}

const never = () => () => {}

/** The caps that a pattern such as "mod+shift+a" shows, on a Mac or elsewhere. */
export function keyCaps(keys: string, mac: boolean): string[] {
  const names = mac ? MAC : OTHER
  return keys
    .split('+')
    .map((key) => names[key.toLowerCase()] ?? (key.length === 1 ? key.toUpperCase() : key))
}

/** Draws a pattern such as "mod+k" as key caps. `inverse` is for dark ground. */
export function Keys({ keys, inverse = false }: { keys: string; inverse?: boolean }) {
  const mac = useSyncExternalStore(never, isMac, () => false)
  return (
    <span className="inline-flex gap-0.5" aria-hidden="true">
      {keyCaps(keys, mac).map((cap, index) => (
        <kbd
          key={index}
          className={cx(
            'inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-sm px-1 font-ui text-label',
            inverse ? 'bg-paper/20 text-paper' : 'bg-well text-ink-soft inset-ring inset-ring-hairline',
          )}
        >
          {cap}
        </kbd>
      ))}
    </span>
  )
}
