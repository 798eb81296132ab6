'use client'

import { useCallback, useId, useState } from 'react'

import { useShortcut } from './shortcuts.ts'

type Options = {
  count: number
  /** The heading in the keys dialog: "Stories". */
  group: string
  /** "x" on the current row. */
  onToggle?: (index: number) => void
}

/** Where "down" or "up" leads from `current` (-1: nowhere yet) in a list of `count`; stops at the ends. */
export function step(current: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1
  if (current < 0) return by === 1 ? 0 : count - 1
  return Math.min(count - 1, Math.max(0, current + by))
}

/**
 * Movement in a list: j and k, arrows while a row has the focus, x to mark. Enter belongs to the row's own link, which
 * carries `data-row-link`; the row gets `rowProps(index)`.
 */
export function useListKeys({ count, group, onToggle }: Options) {
  const list = useId()
  const [current, setCurrent] = useState(-1)
  const at = Math.min(current, count - 1)

  const move = useCallback(
    (by: 1 | -1) => {
      const next = step(at, by, count)
      setCurrent(next)
      const row = document.querySelector(`[data-row="${CSS.escape(list)}-${next}"] [data-row-link]`)
      if (row instanceof HTMLElement) row.focus()
    },
    [at, count, list],
  )

  useShortcut({ keys: 'j', label: 'Next', group, handler: () => move(1) })
  useShortcut({ keys: 'k', label: 'Previous', group, handler: () => move(-1) })
  useShortcut({
    keys: 'x',
    label: 'Mark',
    group,
    handler: () => at >= 0 && onToggle?.(at),
    enabled: onToggle !== undefined,
  })

  const rowProps = (index: number) => ({
    'data-row': `${list}-${index}`,
    'data-current': index === at || undefined,
    onFocus: () => setCurrent(index),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.target instanceof HTMLElement && !event.target.hasAttribute('data-row-link')) return
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    },
  })

  return { current: at, setCurrent, rowProps }
}
