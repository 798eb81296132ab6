import { storyRule } from '../../define-rule.ts'
import { nameOfUse } from '../../name-of-use.ts'

const BOILERPLATE = [
  /\b(?:not|n[’']t|without being) (?:been )?authori[sz]ed (?:to (?:speak|talk|comment|discuss)|publicly)/iu,
  /\b(?:sensitivity|sensitive nature|delicacy) of (?:the|this|these)\b/iu,
  /\b(?:because|as|for) (?:the|this|these) (?:issues?|matters?|subjects?|talks?|negotiations?) (?:is|are|was|were) sensitive\b/iu,
  /^(?:(?:he|she|they|the (?:person|source|official)s?) )?(?:asked|requested|wished|wanted|preferred|insisted)(?: on| for)? (?:anonymity|to (?:remain|stay|be) anonymous|not to be (?:named|identified))\.?$/iu,
  /\b(?:to (?:speak|talk) (?:freely|candidly|frankly)|in order to be candid)\b/iu,
]

/**
 * What: a reason for not naming a source that could stand under any story: "not authorized to speak", "the sensitivity of the
 * issue". Why: it tells readers nothing about why this person is protected or what they may want. Source: New York Times, 2010.
 */
export const boilerplateReason = storyRule(
  {
    name: 'boilerplate-reason',
    title: 'Reason that says nothing',
    family: 'sourcing',
    basis: 'prose',
    what: 'The reason for not naming a source is a stock phrase.',
    why: 'It tells readers nothing about why this person is protected.',
    origin: 'New York Times, guidance on anonymous sources, 2010',
    promise: 'The reason for not naming a source is that person’s own, not a stock phrase.',
    defaultSeverity: 'warn',
    languages: ['en'],
  },
  ({ usesInText, placeOfUse }) =>
    usesInText
      .filter((use) => use.anonymous && !use.reasonWithheld && isBoilerplate(use.reason))
      .map((use) => {
        const first = placeOfUse(use.id)
        return {
          message: `The reason for not naming ${nameOfUse(use)} could stand under any story. Say what this person has to lose.`,
          place: first?.place ?? null,
          about: `${use.id} ${use.reason}`,
          useId: use.id,
          ...(first ? { claimId: first.claimId } : {}),
          fix: { kind: 'edit_use', label: 'Edit the reason', useId: use.id },
        }
      }),
)

function isBoilerplate(reason: string): boolean {
  const words = reason.replace(/\s+/gu, ' ').trim()
  return (
    BOILERPLATE.some((phrase) => phrase.test(words)) &&
    !/\b(?:fired|dismiss|lose|lost|prosecut|arrest|jail|prison|harm|reprisal|retaliat|violen|deport|threat|contract)/iu.test(
      words,
    )
  )
}
