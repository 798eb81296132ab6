import type { CommentOutcome, CommentRequestFact } from './sourcing.ts'

/** Which requests a list shows: `open` still wait, `overdue` wait past their deadline, `answered` have an outcome. */
export const REQUEST_LOTS = ['open', 'overdue', 'answered', 'all'] as const
export type RequestLot = (typeof REQUEST_LOTS)[number]

/** Outcomes with which the party itself came back. */
const ANSWERED: readonly CommentOutcome[] = ['commented', 'declined']

/** Whether the party came back, with words or without. */
export function isAnswered(outcome: CommentOutcome): boolean {
  return ANSWERED.includes(outcome)
}

/** Whether a request still waits although its deadline (ISO 8601) has passed at `now`, in milliseconds. */
export function isOverdue(request: Pick<CommentRequestFact, 'outcome' | 'deadline'>, now: number): boolean {
  return request.outcome === 'waiting' && request.deadline !== null && Date.parse(request.deadline) < now
}

type Told = { outcome: CommentOutcome; reply: string }

/**
 * Whether a change of a request is news for a story that readers have: another outcome, or other words of a party that answered.
 * Going back to waiting, and deciding not to ask, are not.
 */
export function isNews(before: Told | null, after: Told): boolean {
  if (after.outcome === 'waiting' || after.outcome === 'not_sought') return false
  return before?.outcome !== after.outcome || (isAnswered(after.outcome) && before.reply !== after.reply)
}
