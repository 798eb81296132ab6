'use client'

import { X } from 'lucide-react'
import Link from 'next/link'
import { StateMark } from '#components/desk/state-mark.tsx'
import { buttonClasses } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { CHANNEL_LABELS, COMMENT_OUTCOME_LABELS } from '#lib/sources/model/sourcing.ts'
import { AnswerBy } from './answer-by.tsx'
import { AnswerForm } from './answer-form.tsx'
import type { RequestItem } from './request-types.ts'

/** The request that is open, beside the list; over it on a phone. */
export function RequestPane({ request, onClose }: { request: RequestItem | undefined; onClose: () => void }) {
  if (!request) return null
  const { story } = request
  return (
    <aside
      aria-label="Request for comment"
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
      className="sticky top-(--bar) h-[calc(100dvh-var(--bar))] w-(--inspector) shrink-0 overflow-y-auto border-l border-hairline bg-panel max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:w-auto max-lg:border-l-0 max-lg:pb-20"
    >
      <div className="absolute top-2 right-2 z-10">
        <IconButton label="Close" onClick={onClose}>
          <X />
        </IconButton>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 px-5 py-5">
        <h2 className="pr-10 font-text text-title font-medium text-balance">{request.party}</h2>
        <Facts request={request} />
        {request.summary ? (
          <p className="font-text text-caption text-ink-soft text-pretty">{request.summary}</p>
        ) : null}
        <div className="grid gap-2 border-y border-hairline py-3">
          <p className="font-text text-[16px] leading-5 font-medium text-pretty">
            {story.headline || 'No headline yet'}
          </p>
          <p className="flex items-center justify-between gap-3 text-label">
            <StateMark state={story.state} />
            <Link
              prefetch={false}
              href={`/newsroom/stories/${story.id}`}
              className={buttonClasses('secondary')}
            >
              Open the story
            </Link>
          </p>
        </div>
        {request.mayAnswer ? (
          <AnswerForm key={`${request.id} ${request.revision}`} request={request} onDone={onClose} />
        ) : (
          <p className="text-label text-ink-faint">Those who write the story log what comes back.</p>
        )}
      </div>
    </aside>
  )
}

function Facts({ request }: { request: RequestItem }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-ui [&_dd]:text-right [&_dt]:text-ink-faint">
      <dt>State</dt>
      <dd>{COMMENT_OUTCOME_LABELS[request.outcome]}</dd>
      <dt>Answer by</dt>
      <dd>
        <AnswerBy request={request} />
      </dd>
      <dt>Asked</dt>
      <dd>
        {request.askedAt ? <Moment at={request.askedAt} /> : 'not said when'}
        {request.channel ? `, ${CHANNEL_LABELS[request.channel].toLowerCase()}` : ''}
      </dd>
      <dt>Asked by</dt>
      <dd className="truncate">{request.askedByName}</dd>
      {request.repliedAt ? (
        <>
          <dt>Answered</dt>
          <dd>
            <Moment at={request.repliedAt} />
          </dd>
        </>
      ) : null}
    </dl>
  )
}
