'use client'

import { useMemo } from 'react'
import { useFocusedClaim, useStory } from '../story-context.tsx'
import { claimCss } from './claim-css.ts'

/** Draws the claims of the story: the line says what was agreed, a wash that nothing stands behind the words yet. */
export function ClaimStyles() {
  const { claims, uses } = useStory()
  const focused = useFocusedClaim()
  const css = useMemo(() => claimCss(claims, uses, focused), [claims, uses, focused])
  return <style>{css}</style>
}
