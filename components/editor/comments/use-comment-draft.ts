'use client'

import type { Editor } from '@tiptap/core'
import { useCallback, useState } from 'react'
import { tellError } from '#components/ui/toaster.tsx'
import { keepSelection } from '../parts/kept-selection.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import { anchorOf } from './anchor-of.ts'
import type { Anchor } from './comment-types.ts'

/** A comment that is being written: about which words, and in which editor they are. */
type Draft = { anchor: Anchor; editor: Editor }

export type CommentDraft = {
  draft: Draft | null
  /** Takes the selected words for a comment; false when nothing is selected. What was typed for other words is kept. */
  begin: () => boolean
  /** Puts the comment away and the cursor back to its words. */
  end: () => void
  /** Puts the cursor back to the words and leaves the comment open. */
  leave: () => void
}

/** The one new comment of a story page. The words stay visibly selected while it is written. */
export function useCommentDraft(editors: PartEditors): CommentDraft {
  const [draft, setDraft] = useState<Draft | null>(null)

  const begin = useCallback(() => {
    const editor = editors.active()
    const anchor = editor && editors.activePart ? anchorOf(editor, editors.activePart) : null
    if (!editor || !anchor) return false
    keepSelection(editor, true)
    setDraft({ anchor, editor })
    return true
  }, [editors])

  const leave = useCallback(() => draft && backTo(draft.editor), [draft])
  const end = useCallback(() => {
    if (draft) backTo(draft.editor)
    setDraft(null)
  }, [draft])
  return { draft, begin, end, leave }
}

function backTo(editor: Editor): void {
  keepSelection(editor, false)
  // A sheet gives the focus back when it has gone.
  setTimeout(() => editor.isDestroyed || editor.view.focus(), 0)
}

/** Says how to begin when nothing is selected. */
export function tellToSelect(): void {
  tellError('Select the words that you want to comment on first.')
}
