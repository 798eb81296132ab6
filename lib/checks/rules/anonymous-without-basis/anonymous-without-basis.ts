import { atUse } from '../../at-use.ts'
import { storyRule } from '../../define-rule.ts'
import { nameOfUse } from '../../name-of-use.ts'

/**
 * What: an unnamed source of whom it is not recorded how it knows. Why: a source that readers cannot judge must be one that the
 * newsroom has judged. Source: Associated Press, the source is reliable and in a position to know; New York Times 2016. Where a
 * story does not say, it warns.
 */
export const anonymousWithoutBasis = storyRule(
  {
    name: 'anonymous-without-basis',
    title: 'Unnamed source without a basis',
    family: 'sourcing',
    basis: 'facts',
    what: 'A source is not named, and it is not recorded how the source knows.',
    why: 'Only somebody in a position to know may go without a name.',
    origin: 'Associated Press, anonymous sources; New York Times, rules of 2016',
    promise: 'We record how every source who is not named can know what we print.',
    defaultSeverity: 'block',
  },
  (facts) =>
    facts.usesInText
      .filter((use) => use.anonymous && !use.basis)
      .map((use) => ({
        ...atUse(use, facts, 'Say how the source knows'),
        message: `It is not recorded how ${nameOfUse(use)} knows this. Say whether first-hand, briefed, from a document or secondhand.`,
        about: use.id,
        ...(use.basis === undefined ? { atMost: 'warn' as const } : {}),
      })),
)
