import { COMMENT_OUTCOME_LABELS } from '#lib/sources/model/sourcing.ts'
import { blockRule, type Sighting } from '../../define-rule.ts'
import type { CheckCommentRequest } from '../../model/check-story.ts'
import type { Place } from '../../model/finding.ts'
import type { Draft } from '../../model/rule.ts'
import { noCommentLinesIn, type NoCommentLine } from '../../prose/no-comment-lines.ts'
import { sentenceAt } from '../../prose/sentences.ts'
import type { Span } from '../../prose/span.ts'
import { placeIn, type StoryFacts } from '../../story-facts.ts'

type Reading = NoCommentLine & { sentence: Span }

/**
 * What: "could not be reached", "did not respond", "declined to comment" without a request for comment tied to the sentence,
 * or with one whose outcome is another. Why: the line is a statement about what the newsroom did. Source: Associated
 * Press, efforts to reach those portrayed; standards on the right of reply. A record that says otherwise blocks, a missing one warns.
 */
export const unreachedWithoutRecord = blockRule<Reading>(
  {
    name: 'unreached-without-record',
    title: 'No-comment line without a matching request',
    family: 'sourcing',
    basis: 'counted',
    what: 'The text says that somebody did not answer, and the log of requests for comment does not say so.',
    why: 'The line tells readers what the newsroom did; the log must bear it out.',
    origin: 'Associated Press, news values; BBC guidance on the right of reply',
    promise:
      'Where we write that somebody did not answer or could not be reached, we have on record whom we asked and when.',
    defaultSeverity: 'block',
  },
  ({ text }) => noCommentLinesIn(text).map((line) => ({ ...line, sentence: sentenceAt(text, line.from) })),
  (sightings, facts) => sightings.flatMap((sighting) => judge(sighting, facts)),
)

function judge({ block, reading }: Sighting<Reading>, facts: StoryFacts): Draft[] {
  const { sentence } = reading
  const claims = facts.claimsOn(block, sentence.from, sentence.to)
  const tied = facts.requestsOf(claims)
  if (tied.some((request) => reading.outcomes.includes(request.outcome))) return []
  const words = block.text.slice(reading.from, reading.to)
  const place = placeIn(block, reading.from, reading.to)
  const contrary = tied[0]
  return [
    contrary ? contradicted(words, place, contrary) : missing(words, place, reading, facts, claims[0]?.id),
  ]
}

function contradicted(words: string, place: Place, request: CheckCommentRequest): Draft {
  return {
    message:
      `The text says “${words}”, but the request to ${request.party} is logged as “${COMMENT_OUTCOME_LABELS[request.outcome]}”. ` +
      'Correct the log or the sentence, so that both say the same.',
    place,
    about: `${request.id} ${request.outcome} ${words}`,
    ...(request.claimId === null ? {} : { claimId: request.claimId }),
    ...remedies(place, request),
  }
}

/** The sentence follows the log; while nothing came back there is no sentence, and the log is looked at. */
function remedies(place: Place, { id, outcome, claimId }: CheckCommentRequest): Pick<Draft, 'fix' | 'fixes'> {
  const open = { kind: 'log_request', label: 'Open the request', place, requestId: id } as const
  if (outcome === 'waiting' || outcome === 'not_sought' || claimId === null) return { fix: open }
  return {
    fix: { kind: 'replace_comment_line', label: 'Replace the sentence', place, requestId: id },
    fixes: [open],
  }
}

function missing(
  words: string,
  place: Place,
  reading: NoCommentLine,
  { story }: StoryFacts,
  claimId: string | undefined,
): Draft {
  const match = story.commentRequests.find((request) => reading.outcomes.includes(request.outcome))
  const what = match
    ? `The request to ${match.party} is logged but not tied to this sentence. Tie it, if it is the one meant.`
    : 'Log the request for comment (whom, how, when, what came back) and tie it to this sentence.'
  return {
    message: `The text says “${words}”, and no request for comment bears it out. ${what}`,
    place,
    about: words,
    atMost: 'warn',
    ...(claimId === undefined ? {} : { claimId }),
    fix: {
      kind: 'log_request',
      label: match ? 'Tie the request' : 'Log the request',
      place,
      ...(match ? { requestId: match.id } : {}),
    },
  }
}
