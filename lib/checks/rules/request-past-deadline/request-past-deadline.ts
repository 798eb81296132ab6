import { storyRule } from '../../define-rule.ts'
import { startOf } from '../../story-facts.ts'

/**
 * What: a request for comment that still waits though its deadline is past. Why: the log is what the story and its readers rely
 * on; an answer may have come, or the line "did not respond" is due. Source: our own practice after the BBC's guidance on the
 * right of reply, which gives a deadline and reports what came by then.
 */
export const requestPastDeadline = storyRule(
  {
    name: 'request-past-deadline',
    title: 'Request for comment past its deadline',
    family: 'sourcing',
    basis: 'facts',
    what: 'A request for comment is logged as waiting, and its deadline is past.',
    why: 'Either an answer came and is not logged, or the story should say that none came.',
    origin: 'BBC guidance on the right of reply',
    promise: 'Where an answer was due, we look for it once more before the story goes out.',
    defaultSeverity: 'warn',
  },
  ({ story, claimsInText }) =>
    story.commentRequests
      .filter(
        ({ outcome, deadline }) =>
          outcome === 'waiting' && deadline !== null && Date.parse(deadline) < Date.parse(story.now),
      )
      .map((request) => {
        const tied = claimsInText.find(({ claim }) => claim.id === request.claimId)
        const place = tied?.place ?? startOf(story, 'body')
        return {
          message: `The deadline given to ${request.party} is past, and the log still says that the answer is awaited. Log what came, and let the story say so.`,
          place: tied?.place ?? null,
          about: request.id,
          ...(tied ? { claimId: tied.claim.id } : {}),
          ...(place ? { fix: { kind: 'log_request' as const, label: 'Open the request', place } } : {}),
        }
      }),
)
