import type { CommentOutcome } from '#lib/sources/model/sourcing.ts'
import { atUse } from '../../at-use.ts'
import { storyRule } from '../../define-rule.ts'
import type { CheckCommentRequest, CheckUse } from '../../model/check-story.ts'
import type { Draft } from '../../model/rule.ts'
import { nameOfUse } from '../../name-of-use.ts'
import type { StoryFacts } from '../../story-facts.ts'

const SAID_NOTHING: readonly CommentOutcome[] = [
  'declined',
  'no_response_by_deadline',
  'no_immediate_response',
  'could_not_be_reached',
]
const WHO_CAN_ANSWER = ['person', 'organization', 'agency']

/**
 * What: an unnamed source beside a request for comment that got no answer, without the word of somebody who knows that they are
 * not the same; and a named source that the story rests on and logs as declining. Why: to print "declined to comment" of
 * somebody who is speaking in the next paragraph deceives readers. Source: Associated Press, Reuters. Who the source is stays
 * unsaid: the attestation says only who it is not. Where a story knows no attestations, it warns.
 */
export const samePersonDeclined = storyRule(
  {
    name: 'same-person-declined',
    title: 'Source may be who declined to comment',
    family: 'sourcing',
    basis: 'facts',
    what: 'Somebody is logged as giving no comment, and nobody vouches that a source of the story is somebody else.',
    why: 'A story must not say that a person gave no comment while it rests on what that person said.',
    origin: 'Associated Press, anonymous sources; Reuters, essentials of sourcing',
    promise: 'Nobody whom we describe as not commenting speaks elsewhere in the same story without a name.',
    defaultSeverity: 'block',
  },
  (facts) => [...unvouched(facts), ...namedAndDeclined(facts)],
)

function unvouched(facts: StoryFacts): Draft[] {
  const { story, usesInText } = facts
  const silent = story.commentRequests.filter(({ outcome }) => SAID_NOTHING.includes(outcome))
  const seen = new Set<string>()
  return usesInText.filter(isUnnamedSpeaker).flatMap((use) => {
    if (seen.has(use.sourceKey)) return []
    seen.add(use.sourceKey)
    const open = silent.filter((request) => !isVouched(use, request, facts))
    if (open.length === 0) return []
    const parties = [...new Set(open.map(({ party }) => party))].join(', ')
    return [
      {
        ...atUse(use, facts, 'Say who this is not'),
        message:
          `Nobody who knows ${nameOfUse(use)} has vouched that it is not who gave no comment (${parties}). ` +
          'Whoever knows the source says so at the source: “not the person who was asked”.',
        about: `${use.id} ${open.map(({ id }) => id).join(' ')}`,
        ...(story.attestations ? {} : { atMost: 'warn' as const }),
      },
    ]
  })
}

function isUnnamedSpeaker(use: CheckUse): boolean {
  return use.anonymous && WHO_CAN_ANSWER.includes(use.sourceKind)
}

function isVouched(use: CheckUse, request: CheckCommentRequest, { story }: StoryFacts): boolean {
  return (story.attestations ?? []).some(
    (each) => each.sourceKey === use.sourceKey && each.commentRequestId === request.id,
  )
}

function namedAndDeclined(facts: StoryFacts): Draft[] {
  return facts.story.commentRequests
    .filter(({ outcome }) => outcome === 'declined')
    .flatMap((request) => {
      const use = facts.usesInText.find(
        (each) =>
          !each.anonymous && each.sourceKey === request.sourceKey && WHO_CAN_ANSWER.includes(each.sourceKind),
      )
      if (!use) return []
      return [
        {
          ...atUse(use, facts, 'Open the source'),
          message:
            `The story rests on what ${nameOfUse(use)} said, and logs the same source as declining to comment. ` +
            'Correct the log, or make clear in the text what was said where and what was declined.',
          about: `${use.id} ${request.id}`,
        },
      ]
    })
}
