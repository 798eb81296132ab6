import type { RequestFields } from '#lib/sources/model/inputs.ts'
import type { Channel, CommentOutcome } from '#lib/sources/model/sourcing.ts'
import { fromLocalField, toLocalField } from '#components/ui/local-field.ts'
import type { CommentRequestFact } from '../story-types.ts'

/** A request for comment as it stands in the form; times as their fields give them. */
export type RequestDraft = {
  party: string
  channel: Channel | null
  askedAt: string
  deadline: string
  summary: string
  outcome: CommentOutcome
  reply: string
  publicReply: string
  whyNot: string
}

/** The form of a request that is there, or of one that is being made at `now`. */
export function requestDraft(request: CommentRequestFact | null, now: Date): RequestDraft {
  if (!request) {
    const askedAt = toLocalField(now.toISOString())
    return {
      party: '',
      channel: null,
      askedAt,
      deadline: '',
      summary: '',
      outcome: 'waiting',
      reply: '',
      publicReply: '',
      whyNot: '',
    }
  }
  const { party, channel, summary, outcome, reply, publicReply, whyNot } = request
  return {
    party,
    channel,
    summary,
    outcome,
    reply,
    publicReply,
    whyNot,
    askedAt: toLocalField(request.askedAt),
    deadline: toLocalField(request.deadline),
  }
}

type Sent = Omit<RequestFields, 'askedAt' | 'deadline' | 'repliedAt'> &
  Record<'askedAt' | 'deadline' | 'repliedAt', string | null>

/** What the server is sent. A reply gets its time when it first comes, and keeps it. */
export function toRequestFields(
  draft: RequestDraft,
  before: CommentRequestFact | null,
  claimId: string | null,
  now: Date,
): Sent {
  const answered = draft.outcome === 'commented' || draft.outcome === 'declined'
  return {
    ...draft,
    claimId,
    sourceId: before?.sourceId ?? null,
    askedAt: fromLocalField(draft.askedAt),
    deadline: fromLocalField(draft.deadline),
    repliedAt: answered ? (before?.repliedAt ?? now.toISOString()) : null,
  }
}
