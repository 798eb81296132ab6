'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useZone } from '#components/ui/zone.tsx'
import { fromZoneField } from '#components/ui/zoned-time.ts'
import type { CommentRequestFact } from '../story-types.ts'
import { requestDraft } from './request-fields.ts'
import type { RequestDraft } from './request-fields.ts'
import { RequestFieldset } from './request-fieldset.tsx'
import type { StoryClaim } from './story-claims.ts'
import { TiedWords } from './tied-words.tsx'
import { useCommentSentence } from './use-comment-sentence.ts'
import { useSaveRequest } from './use-save-request.ts'
import { useTie } from './use-tie.ts'

type Props = { request: CommentRequestFact | null; claims: readonly StoryClaim[]; onDone: () => void }

/**
 * Logs that somebody was asked for comment, or what became of it, and ties it to the sentence that says so: words that stand there, or the
 * standard sentence, which is offered as soon as there is something to tell.
 */
export function RequestForm({ request, claims, onDone }: Props) {
  const zone = useZone()
  const [draft, setDraft] = useState(() => requestDraft(request, new Date(), zone))
  const [untied, setUntied] = useState(false)
  const tie = useTie(request === null)
  const save = useSaveRequest(request, onDone)
  const { offered, mayWrite } = useCommentSentence()
  const kept = untied ? undefined : claims.find((claim) => claim.id === request?.claimId)
  const sentence = mayWrite && !tie.subject && !kept ? offered(offerOf(draft, zone)) : null
  const tying = { subject: tie.subject, keptId: kept?.id ?? null }

  const send = (event: React.FormEvent) => {
    event.preventDefault()
    save.send(draft, { ...tying, sentence: null })
  }
  const write = () => save.send(draft, { ...tying, sentence })
  return (
    <form onSubmit={send} className="grid gap-3 bg-raised px-4 py-3" aria-label="Request for comment">
      <RequestFieldset draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      <TiedWords tie={tie} kept={kept?.words ?? null} onUntie={() => setUntied(true)} />
      {sentence ? (
        <p className="font-text text-caption text-ink-soft">
          <span className="block font-ui text-label font-medium">The standard sentence</span>“{sentence}”
        </p>
      ) : null}
      <p role="alert" className="text-label text-red empty:hidden">
        {save.problem}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" busy={save.busy}>
          {request ? 'Save request' : 'Log request'}
        </Button>
        {sentence ? (
          <Button look="primary" busy={save.busy} disabled={!draft.party.trim()} onClick={write}>
            {request ? 'Save and insert the sentence' : 'Log and insert the sentence'}
          </Button>
        ) : null}
      </div>
    </form>
  )
}

function offerOf(draft: RequestDraft, zone: string | undefined) {
  return { ...draft, deadline: fromZoneField(draft.deadline, zone) }
}
