import { atUse } from '../../at-use.ts'
import { storyRule } from '../../define-rule.ts'
import { nameOfUse } from '../../name-of-use.ts'

/**
 * What: an unnamed source whose material is an opinion, or of which nobody said what it is. Why: whoever judges or attacks
 * others does so under a name. Source: Associated Press, information and not opinion; Reuters, no personal attacks behind
 * anonymity; Guardian. Where a story does not say, it warns.
 */
export const anonymousOpinion = storyRule(
  {
    name: 'anonymous-opinion',
    title: 'Unnamed source not marked as fact',
    family: 'sourcing',
    basis: 'facts',
    what: 'What an unnamed source gave is an opinion, or is not marked as fact.',
    why: 'Anonymity is given for facts that cannot be had otherwise. Whoever judges others does it under a name.',
    origin: 'Associated Press, anonymous sources; Reuters; Guardian editorial guidance',
    promise:
      'Sources who are not named give us facts; opinions and attacks are printed with a name or not at all.',
    defaultSeverity: 'block',
  },
  (facts) =>
    facts.usesInText
      .filter((use) => use.anonymous && use.material !== 'fact')
      .map((use) => ({
        ...atUse(use, facts, use.material === 'opinion' ? 'Open the agreement' : 'Say which it is'),
        message:
          use.material === 'opinion'
            ? `What ${nameOfUse(use)} gave is an opinion, and whoever judges others does it under a name. Take the words out, or ask to use the name.`
            : `Nobody said whether ${nameOfUse(use)} gave a fact or an opinion. Mark it as a fact, if it is one.`,
        about: `${use.id} ${use.material ?? 'unmarked'}`,
        ...(use.material === undefined ? { atMost: 'warn' as const } : {}),
      })),
)
