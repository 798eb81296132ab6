import { storyRule } from '../../define-rule.ts'
import { nameOfUse } from '../../name-of-use.ts'

/**
 * What: words of the story that rest on a use which may not be published, such as off the record. Why: the newsroom gave its
 * word. Source: Associated Press ground rules; Washington Post 2004. Nobody can override it: change the words or the agreement.
 */
export const claimOnOffRecord = storyRule(
  {
    name: 'claim-on-off-record',
    title: 'Words that rest on what may not be published',
    family: 'sourcing',
    basis: 'facts',
    what: 'A claim rests on a use whose agreement does not allow publication.',
    why: 'What was said off the record is not for publication; a newsroom that breaks its word loses its sources.',
    origin: 'Associated Press, ground rules; Washington Post, 2004 policy',
    promise: 'What we were told off the record stands behind no words that we publish.',
    defaultSeverity: 'block_always',
  },
  ({ claimsInText, usesOf }) =>
    claimsInText.flatMap(({ claim, place }) =>
      usesOf([claim])
        .filter((use) => !use.recordStatus.mayPublish)
        .map((use) => ({
          message:
            `These words rest on ${nameOfUse(use)}, and the agreement (${use.recordStatus.label}) does not allow publication. ` +
            'Take the words out, rest them on another source, or agree anew with this one.',
          place,
          about: `${claim.id} ${use.id}`,
          claimId: claim.id,
          useId: use.id,
          fix: { kind: 'attribute' as const, label: 'Change the sources', place, claimId: claim.id },
        })),
    ),
)
