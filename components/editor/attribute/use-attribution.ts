'use client'

import type { Editor } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import { useCallback, useState } from 'react'
import { v7 } from 'uuid'
import type { UndoManager } from 'yjs'
import { tellError } from '#components/ui/toaster.tsx'
import { claimMeant, claimRanges } from '../claims/claim-ranges.ts'
import { markSelection } from '../claims/claim-actions.ts'
import { keepSelection } from '../parts/kept-selection.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import { isWritable } from '../parts/reading-caret.ts'

const TOP_BAR = 56

/** The words that are being attributed: a claim that is there, or one that the first source will make. */
export type Subject = { editor: Editor; claimId: string; isNew: boolean; words: string; rect: DOMRect }

export type Attribution = {
  subject: Subject | null
  /** Opens it for the words selected in the active editor, or the claim under the cursor. */
  open: () => void
  close: () => void
  /** Marks the words if the claim is new; returns what takes the mark away again, or null when the words are not there any more. */
  mark: () => (() => void) | null
}

/** Which words the attribution form is about. The selection stays visible while the form has the focus, which comes back after. */
export function useAttribution(editors: PartEditors, undo: Pick<UndoManager, 'stopCapturing'>): Attribution {
  const [subject, setSubject] = useState<Subject | null>(null)

  const open = useCallback(() => {
    const editor = editors.active()
    const next = editor ? subjectOf(editor) : null
    if (!next) return tellError('Select the words that rest on a source first.')
    keepSelection(next.editor, true)
    setSubject(next)
  }, [editors])

  const close = useCallback(() => {
    setSubject((before) => {
      if (before && !before.editor.isDestroyed) {
        keepSelection(before.editor, false)
        setTimeout(() => before.editor.isDestroyed || before.editor.view.focus(), 0)
      }
      return null
    })
  }, [])

  const mark = useCallback(() => {
    if (!subject?.isNew) return () => {}
    const { editor, claimId } = subject
    // A step of its own for undo: what was typed just before is another.
    undo.stopCapturing()
    if (!markSubject(subject)) return null
    undo.stopCapturing()
    setSubject({ ...subject, isNew: false })
    return () => {
      if (!editor.isDestroyed) editor.commands.removeClaim(claimId)
      setSubject((now) => (now?.claimId === claimId ? { ...now, isNew: true } : now))
    }
  }, [subject, undo])

  return { subject, open, close, mark }
}

/** The words that are selected in an editor, or those of the claim under its cursor; null when there are none. */
export function subjectOf(editor: Editor): Subject | null {
  const { state, view } = editor
  if (!isWritable(editor)) return null
  const existing = claimMeant(state)
  const range = existing ? claimRanges(state.doc, existing)[0] : state.selection
  if (!range || range.from === range.to) return null
  const words = state.doc.textBetween(range.from, range.to, ' ')
  if (!words.trim()) return null
  bringIntoView(view, range.from)
  const start = view.coordsAtPos(range.from)
  const end = view.coordsAtPos(range.to)
  const isOneLine = Math.abs(start.top - end.top) < 4
  const left = isOneLine ? start.left : view.dom.getBoundingClientRect().left
  const rect = new DOMRect(left, start.top, Math.max(1, end.left - left), end.bottom - start.top)
  return { editor, claimId: existing ?? v7(), isNew: existing === null, words, rect }
}

/** Scrolls to words that are out of sight, or the slip beside them would be, too. */
function bringIntoView(view: EditorView, position: number): void {
  const { top, bottom } = view.coordsAtPos(position)
  if (top >= TOP_BAR && bottom <= window.innerHeight - TOP_BAR) return
  const { node } = view.domAtPos(position)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}

/** Marks a subject's words as its claim, if it is new; false when other words are selected by now. */
export function markSubject(subject: Subject): boolean {
  if (!subject.isNew) return true
  const { editor, claimId, words } = subject
  const { from, to } = editor.state.selection
  return editor.state.doc.textBetween(from, to, ' ') === words && markSelection(editor, claimId)
}
