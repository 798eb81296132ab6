'use client'

import { useEffect, useState } from 'react'
import { subjectOf } from '../attribute/use-attribution.ts'
import type { Subject } from '../attribute/use-attribution.ts'
import { keepSelection } from '../parts/kept-selection.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import { useEditing } from '../story-context.tsx'

export type Tie = {
  /** The words to be tied, if any were taken. */
  subject: Subject | null
  /** Takes the words that are selected in the story now; false when there are none. */
  take: () => boolean
  drop: () => void
}

/** Ties a form beside the page to words of the story; with `eager`, words selected when it opens are taken at once. */
export function useTie(eager: boolean): Tie {
  const { editors } = useEditing()
  const [subject, setSubject] = useState(() => (eager ? selectedIn(editors) : null))
  useEffect(() => {
    if (!subject) return
    keepSelection(subject.editor, true)
    return () => keepSelection(subject.editor, false)
  }, [subject])
  const take = () => {
    const next = selectedIn(editors)
    if (next) setSubject(next)
    return next !== null
  }
  return { subject, take, drop: () => setSubject(null) }
}

function selectedIn(editors: PartEditors): Subject | null {
  const editor = editors.active()
  return editor ? subjectOf(editor) : null
}
