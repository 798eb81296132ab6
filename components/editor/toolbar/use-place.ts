'use client'

import { posToDOMRect } from '@tiptap/core'
import type { Editor } from '@tiptap/core'
import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import { placeOnPhone, placeOver } from './place.ts'
import type { Place } from './place.ts'

const TOP_BAR = 56
/** The width of a phone, as a media query. */
export const PHONE = '(max-width: 639px)'

/** Keeps the toolbar over the selected words while the page scrolls and the window changes; null until it is placed. */
export function usePlace(
  bar: RefObject<HTMLElement | null>,
  editor: Editor | null,
  range: { from: number; to: number } | null,
  shape: string,
): Place | null {
  const [place, setPlace] = useState<Place | null>(null)
  const from = range?.from
  const to = range?.to
  useLayoutEffect(() => {
    if (!editor || from === undefined || to === undefined) return
    const visible = window.visualViewport
    const put = () => {
      if (editor.isDestroyed || !bar.current || to > editor.state.doc.content.size) return
      const { offsetWidth: width, offsetHeight: height } = bar.current
      const view = { width: window.innerWidth, height: window.innerHeight }
      const words = posToDOMRect(editor.view, from, to)
      const seen = { ...view, height: visible?.height ?? view.height, top: visible?.offsetTop ?? 0 }
      setPlace(
        matchMedia(PHONE).matches
          ? placeOnPhone(words, { width, height }, seen, view, TOP_BAR)
          : placeOver(words, { width, height }, view, TOP_BAR),
      )
    }
    put()
    visible?.addEventListener('resize', put)
    visible?.addEventListener('scroll', put)
    window.addEventListener('scroll', put, { passive: true, capture: true })
    window.addEventListener('resize', put)
    return () => {
      visible?.removeEventListener('resize', put)
      visible?.removeEventListener('scroll', put)
      window.removeEventListener('scroll', put, { capture: true })
      window.removeEventListener('resize', put)
    }
  }, [bar, editor, from, to, shape])
  return range ? place : null
}
