'use client'

import { Check, Reply } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { claimWords } from '#lib/document/model/claims.ts'
import { COMMENT_OUTCOME_LABELS } from '#lib/sources/model/sourcing.ts'
import { jumpToClaim } from '../claims/claim-actions.ts'
import { useWordsSoFar } from '../session/document-context.tsx'
import { shortened } from '../sources/story-claims.ts'
import { useEditing, useStory } from '../story-context.tsx'
import type { CommentRequestFact, StoryView } from '../story-types.ts'
import { FinishTask } from './finish-task.tsx'

type Props = { task: StoryView['tasks'][number]; request: CommentRequestFact | undefined }

/** One reply that came after readers had the story: who, what they say, the words it touches, and the way to be done with it. */
export function LateReply({ task, request }: Props) {
  const { abilities } = useStory()
  const { showSourcing } = useEditing()
  const [finishing, setFinishing] = useState(false)
  const party = request?.party ?? 'somebody who was asked'
  return (
    <article
      aria-label={`Reply from ${party}`}
      className="grid grid-cols-[minmax(0,1fr)] gap-2 rounded-md bg-amber-wash px-4 py-3 font-ui text-ui"
    >
      <p className="flex items-baseline gap-2 font-semibold">
        <Reply className="size-4 shrink-0 translate-y-0.5 text-amber" aria-hidden="true" />
        <span className="min-w-0 flex-1 text-pretty">To do: reply from {party}</span>
        <Moment at={task.at} className="text-label font-normal text-ink-soft" />
      </p>
      {request ? (
        <p className="text-ink-soft text-pretty">
          {COMMENT_OUTCOME_LABELS[request.outcome]}, after readers had the story.
          {request.reply ? (
            <span className="mt-1 block font-text text-caption">“{request.reply}”</span>
          ) : null}
        </p>
      ) : null}
      <TouchedWords claimId={request?.claimId ?? task.claimId} />
      {task.publishedSince === null ? null : (
        <p className="text-ink-soft">
          Readers have got version {task.publishedSince} since. If it carries the reply, this is done.
        </p>
      )}
      {abilities.log_request && !finishing ? (
        <div className="-ml-3 flex flex-wrap gap-1">
          {request ? (
            <Button look="quiet" onClick={() => showSourcing({ kind: 'request', id: request.id })}>
              Open the request
            </Button>
          ) : null}
          <Button
            look={task.publishedSince === null ? 'quiet' : 'secondary'}
            onClick={() => setFinishing(true)}
          >
            <Check aria-hidden="true" /> Done…
          </Button>
        </div>
      ) : null}
      {finishing ? <FinishTask task={task} onClose={() => setFinishing(false)} /> : null}
    </article>
  )
}

function TouchedWords({ claimId }: { claimId: string | null }) {
  const { editors, showText } = useEditing()
  const document = useWordsSoFar()
  // Its line is kept, so that the text below does not move when the words are read.
  if (claimId && !document) return <p className="text-caption">&nbsp;</p>
  const words = claimId && document ? claimWords(document, claimId) : ''
  if (!claimId || !words) return <p className="text-label text-ink-soft">Tied to no words of the story.</p>
  return (
    <button
      type="button"
      className="rounded-sm text-left font-text text-caption underline decoration-rule underline-offset-3 hover:text-accent pointer-coarse:min-h-11"
      onClick={() => showText(() => void jumpToClaim(editors, claimId))}
    >
      The story says: “{shortened(words, 160)}”
    </button>
  )
}
