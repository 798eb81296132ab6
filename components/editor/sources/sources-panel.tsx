'use client'

import { useMemo } from 'react'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { useWords } from '../session/document-context.tsx'
import { useSourcingFocus, useStory } from '../story-context.tsx'
import { ClaimCard } from './claim-card.tsx'
import { CommentRequests } from './comment-requests.tsx'
import { ClaimLink, PanelSection } from './panel-section.tsx'
import { looseClaims, storyClaims } from './story-claims.ts'
import { UseCard } from './use-card.tsx'

/** The Sources leaf: who says what in this story, what was agreed, who was asked for comment. */
export function SourcesPanel() {
  const story = useStory()
  const words = useWords()
  const focus = useSourcingFocus()
  const claims = useMemo(() => storyClaims(words, story), [words, story])
  const focused = focus?.kind === 'claim' ? claims.find((claim) => claim.id === focus.id) : undefined
  const loose = looseClaims(claims)
  const isEmpty = story.uses.length === 0 && claims.length === 0

  return (
    <div className="pb-8">
      {focused ? <ClaimCard key={focused.id} claim={focused} /> : null}
      {isEmpty ? (
        <EmptyState title="No sources yet">
          Select the words that rest on somebody or something, then press “@” over them, or ⌘/Ctrl+Shift+A.
        </EmptyState>
      ) : null}
      {loose.length > 0 ? (
        <PanelSection title="Words without a source" count={loose.length}>
          <ul className="grid gap-1 px-4">
            {loose.map((claim) => (
              <li key={claim.id}>
                <ClaimLink claim={claim} />
              </li>
            ))}
          </ul>
        </PanelSection>
      ) : null}
      {story.uses.length > 0 ? (
        <PanelSection title="Sources in this story" count={story.uses.length}>
          <ul>
            {story.uses.map((use) => (
              <UseCard
                key={use.id}
                use={use}
                claims={claims.filter((claim) => claim.uses.includes(use))}
                startsOpen={focus?.kind === 'use' && focus.id === use.id}
              />
            ))}
          </ul>
        </PanelSection>
      ) : null}
      <CommentRequests claims={claims} />
    </div>
  )
}
