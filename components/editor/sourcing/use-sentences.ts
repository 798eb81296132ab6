'use client'

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useEditing, useStory } from '../story-context.tsx'
import { basisOf } from './basis.ts'
import { drawSentences } from './drawn-sentences.ts'
import type { Basis } from './sentence-rests.ts'
import { useSourcingView } from './sourcing-context.tsx'

/** What stands behind the claims of the open story; the same object until a row changes. */
export function useBasis(): Basis {
  const { claims, uses, commentRequests } = useStory()
  return useMemo(() => basisOf({ claims, uses, commentRequests }), [claims, uses, commentRequests])
}

/** Draws the sentences in all four editors while the sourcing view is on, also in an editor that comes later. */
export function useDrawnSentences(): void {
  const { editors } = useEditing()
  const { on } = useSourcingView()
  const basis = useBasis()
  const present = useSyncExternalStore(
    editors.subscribe,
    () =>
      editors
        .all()
        .map(([part]) => part)
        .join(' '),
    () => '',
  )
  useEffect(() => {
    for (const [, editor] of editors.all()) drawSentences(editor, on ? basis : null)
  }, [editors, on, basis, present])
}
