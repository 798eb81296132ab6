import { storyRule } from '../../define-rule.ts'
import { nameOfUse } from '../../name-of-use.ts'

/**
 * What: an unnamed source behind words of the story without a reason why it is not named. Why: anonymity is an exception
 * that must be justified, if only inside. Source: Associated Press; JTI (CWA 17493) clause 12.1; New York Times.
 */
export const anonymousWithoutReason = storyRule(
  {
    name: 'anonymous-without-reason',
    title: 'Unnamed source without a reason',
    family: 'sourcing',
    basis: 'facts',
    what: 'A source is not named and no reason is recorded.',
    why: 'Not naming a source is an exception; the reason must be known, and readers should get it where they may.',
    origin: 'Associated Press, anonymous sources; JTI (CWA 17493), clause 12.1',
    promise: 'We say why a source is not named, or decide on purpose to give no reason.',
    defaultSeverity: 'block',
  },
  ({ usesInText, placeOfUse }) =>
    usesInText
      .filter((use) => use.anonymous && use.reason.trim() === '')
      .map((use) => {
        const first = placeOfUse(use.id)
        return {
          message: use.reasonWithheld
            ? `For ${nameOfUse(use)} it was decided to publish no reason, but the reason itself is missing. Write it down for the newsroom.`
            : `No reason is recorded why ${nameOfUse(use)} is not named. Write it in a few words, and whether readers may see it.`,
          place: first?.place ?? null,
          about: use.id,
          useId: use.id,
          ...(first ? { claimId: first.claimId } : {}),
          fix: { kind: 'edit_use', label: 'Write the reason', useId: use.id },
        }
      }),
)
