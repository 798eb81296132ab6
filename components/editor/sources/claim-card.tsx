'use client'

import { useMutation } from '@tanstack/react-query'
import { AtSign, BadgeCheck } from 'lucide-react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { jumpToClaim } from '../claims/claim-actions.ts'
import { StatusLine } from '../claims/status-line.tsx'
import { useEditing, useStory } from '../story-context.tsx'
import { ClaimAgainst } from './claim-against.tsx'
import { ChangedSince } from './changed-since.tsx'
import { dayAndTime } from './day-and-time.ts'
import type { StoryClaim } from './story-claims.ts'
import { useStoryRefresh } from './use-story-refresh.ts'

/** One claim: its words, what they rest on, and who checked them. */
export function ClaimCard({ claim }: { claim: StoryClaim }) {
  const trpc = useTRPC()
  const { abilities } = useStory()
  const { editors, attribute, showText } = useEditing()
  const refresh = useStoryRefresh()
  const verify = useMutation(
    trpc.sources.verifyClaim.mutationOptions({
      ...refresh,
      onSuccess: () => tell('The words are verified.'),
    }),
  )
  const isVerified = claim.verified !== null && !claim.hasChanged
  return (
    <section
      aria-label="Claim"
      className="grid grid-cols-[minmax(0,1fr)] gap-2 border-b border-hairline bg-raised px-4 py-3"
    >
      <blockquote className="font-text text-caption text-ink">“{claim.words}”</blockquote>
      <ul className="grid gap-0.5 text-ui">
        {claim.uses.map((use) => (
          <li key={use.id} className="flex justify-between gap-3">
            <span className="truncate">{use.label}</span>
            <span className="shrink-0 text-label text-ink-faint">
              <StatusLine status={use.recordStatus} />
            </span>
          </li>
        ))}
        {claim.requests.map((request) => (
          <li key={request.id} className="truncate text-ink-soft">
            Asked for comment: {request.party}
          </li>
        ))}
      </ul>
      {claim.hasChanged && claim.verified ? (
        <ChangedSince verified={claim.verified} words={claim.words} />
      ) : null}
      {isVerified && claim.verified ? (
        <p className="flex items-center gap-1.5 text-label text-ink-soft">
          <BadgeCheck className="size-4 text-accent" aria-hidden="true" />
          Verified by {claim.verified.name}, {dayAndTime(claim.verified.at)}
        </p>
      ) : null}
      <ClaimAgainst claim={claim} />
      {abilities.attribute ? (
        <div className="-ml-3 flex flex-wrap gap-1">
          <Button
            look="quiet"
            onClick={() => showText(() => void (jumpToClaim(editors, claim.id) && attribute()))}
          >
            <AtSign aria-hidden="true" /> Add or change a source
          </Button>
          {isVerified || claim.uses.length === 0 ? null : (
            <Button
              look="quiet"
              busy={verify.isPending}
              onClick={() => verify.mutate({ claimId: claim.id, words: claim.words })}
            >
              <BadgeCheck aria-hidden="true" />
              {claim.hasChanged ? 'Verify the new words' : 'Verify these words'}
            </Button>
          )}
        </div>
      ) : null}
    </section>
  )
}
