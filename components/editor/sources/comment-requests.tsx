'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { AnswerBy } from '#components/requests/answer-by.tsx'
import { Button } from '#components/ui/button.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { CHANNEL_LABELS, COMMENT_OUTCOME_LABELS } from '#lib/sources/model/sourcing.ts'
import { useSourcingFocus, useStory } from '../story-context.tsx'
import type { CommentRequestFact } from '../story-types.ts'
import { ClaimLink, PanelSection } from './panel-section.tsx'
import { RequestForm } from './request-form.tsx'
import { RequestSentence } from './request-sentence.tsx'
import type { StoryClaim } from './story-claims.ts'

/** Whom the newsroom asked for comment and what came back, with the sentence that says so. */
export function CommentRequests({ claims }: { claims: readonly StoryClaim[] }) {
  const { commentRequests, abilities } = useStory()
  const focus = useSourcingFocus()
  const [seenFocus, setSeenFocus] = useState<typeof focus>(null)
  const [open, setOpen] = useState<string | null>(null)
  if (focus !== seenFocus) {
    setSeenFocus(focus)
    if (focus?.kind === 'request') setOpen(focus.id ?? 'new')
  }
  const close = () => setOpen(null)

  return (
    <PanelSection
      title="Asked for comment"
      count={commentRequests.length}
      action={
        abilities.log_request && open !== 'new' ? (
          <Button look="quiet" className="-mr-3" onClick={() => setOpen('new')}>
            <Plus aria-hidden="true" /> Log a request
          </Button>
        ) : null
      }
    >
      {open === 'new' ? <RequestForm request={null} claims={claims} onDone={close} /> : null}
      <ul>
        {commentRequests.map((request) => (
          <li key={request.id} className="border-t border-hairline first:border-0">
            {open === request.id ? (
              <RequestForm request={request} claims={claims} onDone={close} />
            ) : (
              <RequestCard
                request={request}
                claim={claims.find((claim) => claim.id === request.claimId)}
                onEdit={abilities.log_request ? () => setOpen(request.id) : undefined}
              />
            )}
          </li>
        ))}
      </ul>
      {commentRequests.length === 0 && open !== 'new' ? (
        <p className="px-4 text-label text-ink-faint">
          Nobody yet. Whoever is accused or named should be asked, and the log should say so.
        </p>
      ) : null}
    </PanelSection>
  )
}

type CardProps = {
  request: CommentRequestFact
  claim: StoryClaim | undefined
  onEdit: (() => void) | undefined
}

function RequestCard({ request, claim, onEdit }: CardProps) {
  return (
    <div className="grid gap-1 px-4 py-2.5">
      <div className="flex items-baseline justify-between gap-3">
        <p className="min-w-0 truncate text-ui font-semibold">{request.party}</p>
        <p className="shrink-0 text-label text-ink-faint">
          {request.channel ? CHANNEL_LABELS[request.channel] : ''}
          {request.channel && request.askedAt ? ', ' : ''}
          {request.askedAt ? <Moment at={request.askedAt} /> : null}
        </p>
      </div>
      <p className="flex flex-wrap items-center gap-x-3 text-ui text-ink-soft">
        {COMMENT_OUTCOME_LABELS[request.outcome]}
        {request.outcome === 'waiting' && request.deadline ? <AnswerBy request={request} /> : null}
      </p>
      {claim ? (
        <ClaimLink claim={claim} />
      ) : (
        <p className="text-label text-ink-faint">Not tied to words of the story.</p>
      )}
      <RequestSentence request={request} claim={claim} />
      {onEdit ? (
        <Button look="quiet" className="-ml-3 justify-self-start" onClick={onEdit}>
          {request.outcome === 'waiting' ? 'Log the answer' : 'Change'}
        </Button>
      ) : null}
    </div>
  )
}
