'use client'

import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import { footOf } from './place.ts'

/**
 * Keeps a bar at the foot of what can be seen, above a phone's keyboard. Its place is set without rendering: browsers that lay the
 * keyboard over the page only tell by these events, many times while it slides.
 */
export function useAboveKeyboard(bar: RefObject<HTMLElement | null>, shown: boolean): void {
  useLayoutEffect(() => {
    const visible = window.visualViewport
    const put = () => {
      if (!bar.current) return
      const view = { width: window.innerWidth, height: window.innerHeight }
      const seen = { ...view, height: visible?.height ?? view.height, top: visible?.offsetTop ?? 0 }
      const top = footOf(seen, view) - bar.current.offsetHeight
      bar.current.style.setProperty('transform', `translateY(${Math.round(top)}px)`)
    }
    if (!shown) return
    put()
    visible?.addEventListener('resize', put)
    visible?.addEventListener('scroll', put)
    window.addEventListener('resize', put)
    return () => {
      visible?.removeEventListener('resize', put)
      visible?.removeEventListener('scroll', put)
      window.removeEventListener('resize', put)
    }
  }, [bar, shown])
}
