'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { tell } from '#components/ui/toaster.tsx'
import {
  CHANNELS,
  CHANNEL_LABELS,
  COMMENT_OUTCOMES,
  COMMENT_OUTCOME_LABELS,
} from '#lib/sources/model/sourcing.ts'
import { markSubject } from '../attribute/use-attribution.ts'
import { unmarkClaim } from '../claims/claim-actions.ts'
import { useEditing, useStory } from '../story-context.tsx'
import type { CommentRequestFact } from '../story-types.ts'
import { requestDraft, toRequestFields } from './request-fields.ts'
import type { RequestDraft } from './request-fields.ts'
import type { StoryClaim } from './story-claims.ts'
import { TiedWords } from './tied-words.tsx'
import { useStoryRefresh } from './use-story-refresh.ts'
import { useTie } from './use-tie.ts'

type Props = { request: CommentRequestFact | null; claims: readonly StoryClaim[]; onDone: () => void }

const WORDS_GONE = 'Other words are selected now. Select the sentence again and tie it once more.'

/** Logs that somebody was asked for comment, or what became of it, and ties it to the sentence that says so. */
export function RequestForm({ request, claims, onDone }: Props) {
  const [draft, setDraft] = useState(() => requestDraft(request, new Date()))
  const [untied, setUntied] = useState(false)
  const tie = useTie(request === null)
  const save = useSaveRequest(request, onDone)
  const kept = untied ? undefined : claims.find((claim) => claim.id === request?.claimId)

  const send = (event: React.FormEvent) => {
    event.preventDefault()
    save.send(draft, tie.subject, kept?.id ?? null)
  }
  return (
    <form onSubmit={send} className="grid gap-3 bg-raised px-4 py-3" aria-label="Request for comment">
      <RequestFieldset draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      <TiedWords tie={tie} kept={kept?.words ?? null} onUntie={() => setUntied(true)} />
      <p role="alert" className="text-label text-red empty:hidden">
        {save.problem}
      </p>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" busy={save.busy}>
          {request ? 'Save request' : 'Log request'}
        </Button>
      </div>
    </form>
  )
}

function useSaveRequest(request: CommentRequestFact | null, onDone: () => void) {
  const trpc = useTRPC()
  const story = useStory()
  const { editors } = useEditing()
  const { onSettled } = useStoryRefresh()
  const add = useMutation(trpc.sources.addCommentRequest.mutationOptions())
  const edit = useMutation(trpc.sources.editCommentRequest.mutationOptions())
  const [problem, setProblem] = useState<string | null>(null)

  const send = async (
    draft: RequestDraft,
    subject: ReturnType<typeof useTie>['subject'],
    keptId: string | null,
  ) => {
    setProblem(null)
    if (subject && !markSubject(subject)) return setProblem(WORDS_GONE)
    const fields = toRequestFields(draft, request, subject?.claimId ?? keptId, new Date())
    try {
      if (request) await edit.mutateAsync({ id: request.id, revision: request.revision, fields })
      else await add.mutateAsync({ storyId: story.id, fields })
      tell(request ? 'The request is changed.' : 'The request is logged.')
      onDone()
    } catch (error) {
      if (subject?.isNew) unmarkClaim(editors, subject.claimId)
      setProblem(sentenceOf(error))
    }
    await onSettled()
  }
  return {
    send: (...args: Parameters<typeof send>) => void send(...args),
    busy: add.isPending || edit.isPending,
    problem,
  }
}

const channels = CHANNELS.map((value) => ({ value, label: CHANNEL_LABELS[value] }))
const outcomes = COMMENT_OUTCOMES.map((value) => ({ value, label: COMMENT_OUTCOME_LABELS[value] }))

function RequestFieldset({
  draft,
  onChange,
}: {
  draft: RequestDraft
  onChange: (change: Partial<RequestDraft>) => void
}) {
  const hasReply = draft.outcome === 'commented' || draft.outcome === 'declined'
  return (
    <>
      <Field label="Who was asked">
        {(control) => (
          <Input
            {...control}
            required
            autoFocus
            value={draft.party}
            maxLength={200}
            onChange={(event) => onChange({ party: event.target.value })}
          />
        )}
      </Field>
      <Field label="Outcome">
        {(control) => (
          <Select
            {...control}
            value={draft.outcome}
            options={outcomes}
            onChange={(outcome) => onChange({ outcome })}
          />
        )}
      </Field>
      <Field label="How" optional>
        {(control) => (
          <Select
            {...control}
            value={draft.channel}
            options={channels}
            onChange={(channel) => onChange({ channel })}
          />
        )}
      </Field>
      <div className="grid gap-3">
        <Field label="Asked" optional>
          {(control) => (
            <Input
              {...control}
              type="datetime-local"
              value={draft.askedAt}
              onChange={(event) => onChange({ askedAt: event.target.value })}
            />
          )}
        </Field>
        <Field label="Answer by" optional>
          {(control) => (
            <Input
              {...control}
              type="datetime-local"
              value={draft.deadline}
              onChange={(event) => onChange({ deadline: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label="What was asked" optional>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            value={draft.summary}
            onChange={(event) => onChange({ summary: event.target.value })}
          />
        )}
      </Field>
      {hasReply ? (
        <Field label="The reply" optional>
          {(control) => (
            <Textarea
              {...control}
              rows={2}
              value={draft.reply}
              onChange={(event) => onChange({ reply: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      {draft.outcome === 'commented' ? (
        <Field
          label="What readers get of it"
          optional
          hint="Word for word, under “How we know this”. Left empty, they read only that an answer came."
        >
          {(control) => (
            <Textarea
              {...control}
              rows={2}
              maxLength={2_000}
              value={draft.publicReply}
              onChange={(event) => onChange({ publicReply: event.target.value })}
            />
          )}
        </Field>
      ) : null}
    </>
  )
}
