'use client'

import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { PartEditors } from '../parts/part-editors.ts'

/**
 * Whether the toolbar may show: an editor or the toolbar itself has the focus, no button of the mouse is down over the text,
 * and Escape has not put it away since the selection changed.
 */
export function useVisible(
  editors: PartEditors,
  bar: RefObject<HTMLElement | null>,
  selection: string,
): boolean {
  // The words may have been selected before the bar was here.
  const [focused, setFocused] = useState(() => isIn(editors, document.activeElement))
  const [dragging, setDragging] = useState(false)
  const [dismissed, setDismissed] = useState('')

  useEffect(() => {
    const isOurs = (target: EventTarget | null) =>
      target instanceof Node && (bar.current?.contains(target) || isIn(editors, target))
    const onFocus = () => setFocused(isOurs(document.activeElement) === true)
    const onDown = ({ target }: PointerEvent) =>
      setDragging(target instanceof Node && isIn(editors, target) && !bar.current?.contains(target))
    const onUp = () => setDragging(false)
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setDismissed(selection)
    document.addEventListener('focusin', onFocus)
    document.addEventListener('focusout', onFocus)
    document.addEventListener('pointerdown', onDown, true)
    document.addEventListener('pointerup', onUp, true)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('focusout', onFocus)
      document.removeEventListener('pointerdown', onDown, true)
      document.removeEventListener('pointerup', onUp, true)
      document.removeEventListener('keydown', onKey)
    }
  }, [editors, bar, selection])

  return focused && !dragging && dismissed !== selection
}

function isIn(editors: PartEditors, target: Node | null): boolean {
  return editors.all().some(([, editor]) => editor.view.dom.contains(target))
}
