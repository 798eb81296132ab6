'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { isAnswered } from '#lib/sources/model/comment-request.ts'
import { COMMENT_OUTCOMES, COMMENT_OUTCOME_LABELS } from '#lib/sources/model/sourcing.ts'
import type { CommentOutcome } from '#lib/sources/model/sourcing.ts'
import type { RequestItem } from './request-types.ts'

const OUTCOMES = COMMENT_OUTCOMES.map((value) => ({ value, label: COMMENT_OUTCOME_LABELS[value] }))

/** What came back, in one step. What was typed stays when the newsroom will not have it. */
export function AnswerForm({ request, onDone }: { request: RequestItem; onDone: () => void }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [outcome, setOutcome] = useState<CommentOutcome>(
    request.outcome === 'waiting' ? 'commented' : request.outcome,
  )
  const [reply, setReply] = useState(request.reply)
  const [whyNot, setWhyNot] = useState(request.whyNot)
  const isOut = request.story.state === 'published' || request.story.state === 'withdrawn'
  const answer = useMutation(
    trpc.sources.answerCommentRequest.mutationOptions({
      onSuccess: () => {
        tell(
          isOut ? 'Logged. Readers have the story, so it stands under “To do” now.' : 'The answer is logged.',
        )
        onDone()
      },
      onSettled: () => queries.invalidateQueries(trpc.sources.requests.pathFilter()),
    }),
  )
  const send = (event: React.FormEvent) => {
    event.preventDefault()
    const { id, revision } = request
    answer.mutate({ id, revision, answer: { outcome, reply, whyNot } })
  }
  return (
    <form onSubmit={send} aria-label="What came back" className="grid gap-3">
      <Field label="Outcome">
        {(control) => <Select {...control} value={outcome} options={OUTCOMES} onChange={setOutcome} />}
      </Field>
      {isAnswered(outcome) ? (
        <Field label="The reply" optional>
          {(control) => (
            <Textarea
              {...control}
              rows={4}
              maxLength={10_000}
              value={reply}
              onChange={(event) => setReply(event.target.value)}
            />
          )}
        </Field>
      ) : null}
      {outcome === 'not_sought' ? (
        <Field label="Why nobody was asked">
          {(control) => (
            <Textarea
              {...control}
              required
              rows={2}
              maxLength={1_000}
              value={whyNot}
              onChange={(event) => setWhyNot(event.target.value)}
            />
          )}
        </Field>
      ) : null}
      <p role="alert" className="text-label text-red empty:hidden">
        {answer.error ? sentenceOf(answer.error) : null}
      </p>
      <Button type="submit" look="primary" busy={answer.isPending}>
        Log the answer
      </Button>
    </form>
  )
}
