'use client'

import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/**
 * Where a box of one's own is laid (`ref`), so that React hears what somebody typed into it before the page had woken: on
 * a slow phone that takes seconds, and React says nothing of words that were there when it came. `value` is what React
 * holds; only a box that React controls has one.
 */
export function useTypedEarly(value: unknown): RefObject<HTMLInputElement | null> {
  const box = useRef<HTMLInputElement>(null)
  const isAwake = useRef(false)
  useEffect(() => {
    // Once: only what stood there at the waking was typed unheard.
    if (!isAwake.current && box.current && typeof value === 'string') sayAgain(box.current, value)
    isAwake.current = true
  })
  return box
}

function sayAgain(box: HTMLInputElement, held: string): void {
  const typed = box.value
  if (typed === held) return
  // React reports a change from what it last saw, and it watches the element's own property, not the prototype's.
  const plain = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  box.value = held
  plain?.set?.call(box, typed)
  box.dispatchEvent(new Event('input', { bubbles: true }))
}
