'use client'

import { useMemo } from 'react'
import { useSourcingFocus, useStory } from '../story-context.tsx'
import { claimCss } from './claim-css.ts'

/** Draws the claims of the story: the line says what was agreed, a wash that nothing stands behind the words yet. */
export function ClaimStyles() {
  const { claims, uses } = useStory()
  const focus = useSourcingFocus()
  const focused = focus?.kind === 'claim' ? focus.id : null
  const css = useMemo(() => claimCss(claims, uses, focused), [claims, uses, focused])
  return <style>{css}</style>
}
