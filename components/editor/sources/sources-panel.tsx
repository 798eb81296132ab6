'use client'

import { useMemo, useState } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Segmented } from '#components/ui/segmented.tsx'
import { useWords } from '../session/document-context.tsx'
import { ByParagraph } from '../sourcing/by-paragraph.tsx'
import { useSourcingView } from '../sourcing/sourcing-context.tsx'
import { useSourcingFocus, useStory } from '../story-context.tsx'
import { ClaimCard } from './claim-card.tsx'
import { ClaimList } from './claim-list.tsx'
import { CommentRequests } from './comment-requests.tsx'
import { PanelSection } from './panel-section.tsx'
import { changedClaims, claimsInFocus, looseClaims, storyClaims } from './story-claims.ts'
import { UseCard } from './use-card.tsx'

type Grouping = 'source' | 'paragraph'

const GROUPINGS = [
  { value: 'source', label: 'By source' },
  { value: 'paragraph', label: 'By paragraph' },
] as const

/** The Sources leaf: who says what in this story, what was agreed, who was asked for comment, and what each paragraph rests on. */
export function SourcesPanel() {
  const story = useStory()
  const words = useWords()
  const focus = useSourcingFocus()
  const { on, toggle } = useSourcingView()
  const [grouping, setGrouping] = useState<Grouping>('source')
  const [seenFocus, setSeenFocus] = useState(focus)
  const claims = useMemo(() => storyClaims(words, story), [words, story])
  const isEmpty = story.uses.length === 0 && claims.length === 0
  if (focus !== seenFocus) {
    setSeenFocus(focus)
    // Agreements and requests stand in the list by source.
    if (focus && focus.kind !== 'claim') setGrouping('source')
  }

  return (
    <div className="pb-8">
      {claimsInFocus(claims, focus).map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      {isEmpty ? (
        <EmptyState title="No sources yet">
          Select the words that rest on somebody or something, then press “@” over them, or ⌘/Ctrl+Shift+A.
        </EmptyState>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-hairline px-4 py-3">
        <Segmented label="Grouped" value={grouping} options={GROUPINGS} onChange={setGrouping} />
        <Checkbox checked={on} onChange={toggle} label="Show in the text" />
      </div>
      <ClaimList title="Changed since verified" claims={changedClaims(claims)} />
      {grouping === 'paragraph' ? (
        <ByParagraph />
      ) : (
        <>
          <ClaimList title="Words without a source" claims={looseClaims(claims)} />
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
        </>
      )}
      <CommentRequests claims={claims} />
    </div>
  )
}
