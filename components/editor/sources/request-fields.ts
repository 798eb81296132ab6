import { fromZoneField, toZoneField } from '#components/ui/zoned-time.ts'
import { isAnswered } from '#lib/sources/model/comment-request.ts'
import type { RequestFields } from '#lib/sources/model/inputs.ts'
import type { Channel, CommentOutcome } from '#lib/sources/model/sourcing.ts'
import type { CommentRequestFact } from '../story-types.ts'

/** A request for comment as it stands in the form; times as their fields give them, on the newsroom's clock. */
export type RequestDraft = {
  party: string
  sourceId: string | null
  channel: Channel | null
  askedAt: string
  deadline: string
  summary: string
  outcome: CommentOutcome
  reply: string
  publicReply: string
  whyNot: string
}

/** The form of a request that is there, or of one that is being made at `now`: asked just now, by phone. */
export function requestDraft(request: CommentRequestFact | null, now: Date, zone?: string): RequestDraft {
  if (!request) {
    return {
      party: '',
      sourceId: null,
      channel: 'phone',
      askedAt: toZoneField(now.toISOString(), zone),
      deadline: '',
      summary: '',
      outcome: 'waiting',
      reply: '',
      publicReply: '',
      whyNot: '',
    }
  }
  const { party, sourceId, channel, summary, outcome, reply, publicReply, whyNot } = request
  return {
    party,
    sourceId,
    channel,
    summary,
    outcome,
    reply,
    publicReply,
    whyNot,
    askedAt: toZoneField(request.askedAt, zone),
    deadline: toZoneField(request.deadline, zone),
  }
}

type Sent = Omit<RequestFields, 'askedAt' | 'deadline' | 'repliedAt'> &
  Record<'askedAt' | 'deadline' | 'repliedAt', string | null>

/** What the server is sent. A reply gets its time when it first comes, and keeps it; whoever was not asked was asked at no time and in no way. */
export function toRequestFields(
  draft: RequestDraft,
  before: CommentRequestFact | null,
  { claimId, now, zone }: { claimId: string | null; now: Date; zone?: string | undefined },
): Sent {
  const wasAsked = draft.outcome !== 'not_sought'
  return {
    ...draft,
    claimId,
    channel: wasAsked ? draft.channel : null,
    askedAt: wasAsked ? fromZoneField(draft.askedAt, zone) : null,
    deadline: wasAsked ? fromZoneField(draft.deadline, zone) : null,
    repliedAt: isAnswered(draft.outcome) ? (before?.repliedAt ?? now.toISOString()) : null,
  }
}

/** A request as it is in the log, tied to other words. */
export function tiedTo(request: CommentRequestFact, claimId: string): Sent {
  const { id: _id, revision: _revision, ...fields } = request
  return { ...fields, claimId }
}
