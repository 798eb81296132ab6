import type { CommentRequestFact } from './sourcing.ts'

/** A request for comment as it is handed out: what was asked and answered stays with those who log requests of the story. */
export function seenRequest(request: CommentRequestFact, logs: boolean): CommentRequestFact {
  return logs
    ? request
    : { ...request, summary: '', reply: '', whyNot: '', sourceId: null, sourceIsAnonymous: false }
}
