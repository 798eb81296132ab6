'use client'

import { ClaimLink, PanelSection } from './panel-section.tsx'
import type { StoryClaim } from './story-claims.ts'

/** Claims that somebody has to look at, under a heading that says why; nothing when there are none. */
export function ClaimList({ title, claims }: { title: string; claims: readonly StoryClaim[] }) {
  if (claims.length === 0) return null
  return (
    <PanelSection title={title} count={claims.length}>
      <ul className="grid gap-1 px-4">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimLink claim={claim} />
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
