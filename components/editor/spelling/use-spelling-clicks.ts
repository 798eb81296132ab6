'use client'

import { useEffect } from 'react'
import { useEditing } from '../story-context.tsx'
import { slipsIn } from './drawn-spelling.ts'
import type { SpellingDesk } from './use-spelling.ts'

/** Opens the menu of a word that is pressed, and puts it away when the cursor goes or the words change. */
export function useSpellingClicks({ asked, ask }: SpellingDesk): void {
  const { editors } = useEditing()
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || !target.closest('.misspelled')) return
      const editor = editors.all().find(([, each]) => each.view.dom.contains(target))?.[1]
      if (!editor?.isEditable || !editor.state.selection.empty) return
      const { from } = editor.state.selection
      const slip = slipsIn(editor).find(
        (each) => each.kind === 'spelling' && each.from <= from && from <= each.to,
      )
      if (slip) ask({ editor, slip, byKey: false })
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [editors, ask])
  useEffect(() => {
    if (!asked) return
    const { editor, slip } = asked
    const away = () => ask(null)
    const moved = () => {
      const { from, to } = editor.state.selection
      if (from < slip.from || to > slip.to) ask(null)
    }
    editor.on('update', away)
    editor.on('selectionUpdate', moved)
    return () => {
      editor.off('update', away)
      editor.off('selectionUpdate', moved)
    }
  }, [asked, ask])
}
