import { storyRule } from '../../define-rule.ts'
import type { CheckClaim, CheckCommentRequest } from '../../model/check-story.ts'
import type { Place } from '../../model/finding.ts'
import type { Draft } from '../../model/rule.ts'
import { shorten } from '../../prose/shorten.ts'
import type { StoryFacts } from '../../story-facts.ts'

type Accusation = { claim: CheckClaim; place: Place }
type Problem = { what: string; about: string; atMost?: 'warn' }

/**
 * What: words that accuse or criticise somebody (the claim says whom) who was not asked for comment, or whose request is logged
 * without a time or a way, still waits, or was not sought for no reason. Why: who is accused gets to answer first. Source:
 * Associated Press, efforts to reach those portrayed; BBC guidance on the right of reply; Ofcom code, section 7. No request
 * blocks, an incomplete one warns. A party is matched by its name without regard to case, spaces and a leading "the".
 */
export const criticisedWithoutRequest = storyRule(
  {
    name: 'criticised-without-request',
    title: 'Accused and not asked',
    family: 'sourcing',
    basis: 'facts',
    what: 'Words of the story say something against somebody, and the log holds no complete request for comment to them.',
    why: 'Whoever is accused gets to answer before readers hear of it.',
    origin:
      'Associated Press, news values; BBC guidance on the right of reply; Ofcom Broadcasting Code, section 7',
    promise:
      'Whoever we report something against is asked for comment first, and the story says what came of it.',
    defaultSeverity: 'block',
  },
  (facts) => [...accusations(facts)].flatMap(([party, against]) => judge(party, against, facts)),
)

function accusations({ claimsInText }: StoryFacts): Map<string, Accusation[]> {
  const parties = new Map<string, Accusation[]>()
  for (const { claim, place } of claimsInText) {
    const party = plainName(claim.againstParty)
    if (party !== '') parties.set(party, [...(parties.get(party) ?? []), { claim, place }])
  }
  return parties
}

function judge(party: string, against: readonly Accusation[], facts: StoryFacts): Draft[] {
  const first = against[0]
  if (!first) return []
  const tied = facts.requestsOf(against.map(({ claim }) => claim))
  const requests = facts.story.commentRequests.filter(
    (request) => plainName(request.party) === party || tied.includes(request),
  )
  const problem = problemOf(requests)
  if (!problem) return []
  const { claim, place } = first
  return [
    {
      message: `These words say something against ${shorten(claim.againstParty)}, ${problem.what}`,
      place,
      about: `${party} ${problem.about}`,
      claimId: claim.id,
      ...(problem.atMost ? { atMost: problem.atMost } : {}),
      fix: {
        kind: 'log_request',
        label: requests.length > 0 ? 'Open the request' : 'Log the request',
        place,
        claimId: claim.id,
      },
    },
  ]
}

function problemOf(requests: readonly CheckCommentRequest[]): Problem | null {
  const made = requests.filter(({ outcome }) => outcome !== 'not_sought')
  if (made.some((request) => isComplete(request) && request.outcome !== 'waiting')) return null
  if (made.some(isComplete))
    return {
      what: 'and the answer to the request for comment is awaited. Give it the time it was promised, or say in the story that it is awaited.',
      about: 'waiting',
      atMost: 'warn',
    }
  if (made.length > 0)
    return {
      what: 'and the request for comment is logged without when or how it was made. Complete the log.',
      about: 'incomplete',
      atMost: 'warn',
    }
  if (requests.some(({ hasWhyNot }) => hasWhyNot)) return null
  if (requests.length > 0)
    return { what: 'and comment was not sought. Write down why, or ask now.', about: 'not sought' }
  return {
    what: 'and nobody is logged as having asked for comment. Ask, and log what came of it.',
    about: 'none',
  }
}

function isComplete({ askedAt, channel }: CheckCommentRequest): boolean {
  return askedAt !== null && channel !== null
}

function plainName(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/gu, ' ').replace(/^the /u, '')
}
