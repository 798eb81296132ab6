'use client'

import { useCallback, useEffect, useState } from 'react'
import { subjectOf } from '../attribute/use-attribution.ts'
import type { Subject } from '../attribute/use-attribution.ts'
import { keepSelection } from '../parts/kept-selection.ts'
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
  const [subject, setSubject] = useState<Subject | null>(null)
  const take = useCallback(() => {
    const editor = editors.active()
    const next = editor ? subjectOf(editor) : null
    if (next) setSubject(next)
    return next !== null
  }, [editors])
  useEffect(() => {
    if (eager) take()
  }, [eager, take])
  useEffect(() => {
    if (!subject) return
    keepSelection(subject.editor, true)
    return () => keepSelection(subject.editor, false)
  }, [subject])
  return { subject, take, drop: () => setSubject(null) }
}
