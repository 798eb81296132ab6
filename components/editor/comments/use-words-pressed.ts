'use client'

import { useEffect } from 'react'
import { isWritable } from '../parts/reading-caret.ts'
import { useEditing } from '../story-context.tsx'
import type { ThreadView } from './comment-types.ts'

/**
 * A press on commented words makes their conversation the active one. Whoever writes goes on writing; for whoever only reads it opens
 * beside the text.
 */
export function useWordsPressed(
  threads: readonly ThreadView[],
  look: (id: string) => void,
  show: (id: string) => void,
): void {
  const { editors } = useEditing()
  useEffect(() => {
    const open = new Set(threads.filter(({ resolved }) => resolved === null).map(({ id }) => id))
    const onClick = ({ target }: MouseEvent) => {
      const id = target instanceof Element ? threadAt(target, open) : null
      const active = editors.active()
      const selects = active !== null && !active.state.selection.empty
      if (id && !selects) (active && isWritable(active) ? look : show)(id)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [threads, editors, look, show])
}

/** The innermost open conversation around an element of the text. */
function threadAt(element: Element, open: ReadonlySet<string>): string | null {
  const words = element.closest('.part [data-comment]')
  if (!words) return null
  const id = words.getAttribute('data-comment')
  if (id && open.has(id)) return id
  return words.parentElement ? threadAt(words.parentElement, open) : null
}
