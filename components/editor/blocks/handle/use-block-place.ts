'use client'

import type { Editor } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Transaction } from '@tiptap/pm/state'
import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { blockAt } from '../unit-at.ts'

/** The block that the handle stands beside: where it begins in the text, what it is, and its first line, in pixels of the container. */
export type BlockPlace = { from: number; type: string; isEmpty: boolean; top: number }

const REST = 400
const PHONE = '(max-width: 640px)'
const SOON = 60
const NEWER = ['keydown', 'pointerdown'] as const

/**
 * Which block the handle stands beside: the one under the pointer or the one with the cursor, whichever of them moved last. While
 * somebody types there is none; a key press costs no more than a timer. While the menu is open it is the one with the cursor.
 */
export function useBlockPlace(
  editor: Editor | null,
  container: RefObject<HTMLElement | null>,
  isOpen: boolean,
): BlockPlace | null {
  const [place, setPlace] = useState<BlockPlace | null>(null)
  const toCursor = useRef(() => {})
  const openNow = useRef(isOpen)
  useEffect(() => {
    const box = container.current?.parentElement
    const sheet = box?.closest<HTMLElement>('.sheet')
    if (!editor || !box || !sheet) return
    let [timer, frame, shown] = [0, 0, false]
    // The height at which the pointer moved; null once a key or a press came after it.
    let pointed: number | null = null
    const show = (position: number | null) => {
      const next = position === null || editor.isDestroyed ? null : placeOf(editor, position, box)
      shown = next !== null
      setPlace((now) => (isSame(now, next) ? now : next))
    }
    // Whoever is at the handle or its menu keeps it where it is.
    const isHeld = () =>
      openNow.current || box.querySelector('.block-handle')?.contains(document.activeElement) === true
    const settle = () => {
      timer = 0
      const beside = pointed === null || editor.isDestroyed ? null : positionBeside(editor, pointed)
      if (beside !== null) show(beside)
      else if (editor.isFocused) show(editor.state.selection.from)
      else if (!isHeld()) show(null)
    }
    toCursor.current = () => show(editor.isDestroyed ? null : editor.state.selection.from)
    const later = (wait: number) => {
      clearTimeout(timer)
      timer = window.setTimeout(settle, wait)
    }
    const onTransaction = ({ transaction }: { transaction: Transaction }) => {
      if (isChangeOrigin(transaction)) {
        // Others type: it is placed anew now and then, and never hidden by them.
        if (shown && timer === 0) later(REST)
      } else if (transaction.docChanged) {
        if (shown && !isHeld()) show(null)
        later(REST)
      } else if (transaction.selectionSet) later(SOON)
    }
    const onPointer = (event: PointerEvent) => {
      // Where the handle stands at the foot of the page, the pointer is on its way to it and not to a block.
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || matchMedia(PHONE).matches) return
      pointed = event.clientY
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const position = pointed === null || editor.isDestroyed ? null : positionBeside(editor, pointed)
        if (position === null) return
        clearTimeout(timer)
        timer = 0
        show(position)
      })
    }
    const forgetPointer = () => {
      pointed = null
    }
    const onBlur = () => later(REST)
    editor.on('transaction', onTransaction)
    editor.on('focus', settle)
    editor.on('blur', onBlur)
    sheet.addEventListener('pointermove', onPointer, { passive: true })
    for (const kind of NEWER) document.addEventListener(kind, forgetPointer, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      editor.off('transaction', onTransaction)
      editor.off('focus', settle)
      editor.off('blur', onBlur)
      sheet.removeEventListener('pointermove', onPointer)
      for (const kind of NEWER) document.removeEventListener(kind, forgetPointer, { capture: true })
    }
  }, [editor, container])
  useEffect(() => {
    openNow.current = isOpen
    if (isOpen) toCursor.current()
  }, [isOpen])
  return place
}

function isSame(one: BlockPlace | null, other: BlockPlace | null): boolean {
  if (!one || !other) return one === other
  return (
    one.from === other.from &&
    one.top === other.top &&
    one.type === other.type &&
    one.isEmpty === other.isEmpty
  )
}

/** The position of the block at this height of the window, or null outside of the body. */
function positionBeside({ view }: Editor, clientY: number): number | null {
  const { left, top, bottom } = view.dom.getBoundingClientRect()
  if (clientY < top || clientY > bottom) return null
  const found = view.posAtCoords({ left: left + 8, top: clientY })
  return found && (found.inside >= 0 ? found.inside : found.pos)
}

function placeOf({ view, state }: Editor, position: number, box: HTMLElement): BlockPlace | null {
  const unit = blockAt(state.doc, position)
  const node = unit && state.doc.nodeAt(unit.from)
  const dom = unit && view.nodeDOM(unit.from)
  if (!unit || !node || !(dom instanceof HTMLElement)) return null
  const lineHeight = Number.parseFloat(getComputedStyle(dom).lineHeight) || 32
  const top = dom.getBoundingClientRect().top - box.getBoundingClientRect().top
  return {
    from: unit.from,
    type: node.type.name,
    isEmpty: node.type.name === 'paragraph' && node.content.size === 0,
    // The middle of the handle on the middle of the first line.
    top: Math.round(top + (node.isTextblock ? lineHeight : 28) / 2),
  }
}
