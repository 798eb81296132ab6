import { atUse } from '../../at-use.ts'
import { storyRule } from '../../define-rule.ts'
import type { Draft } from '../../model/rule.ts'
import { nameOfUse } from '../../name-of-use.ts'
import type { StoryFacts } from '../../story-facts.ts'
import { unnamedLeads, type UnnamedLead } from '../../story-lead.ts'

/**
 * What: the top of the story (headline, dek, key point, first paragraph) rests on one unnamed voice, and none of the top editors
 * approved it. Two people of one independence group are one voice. Why: nothing stands against an error or an interest of one
 * person whom readers cannot judge. Source: Reuters, a story on a single anonymous source needs a supervisor's approval. Where a
 * story does not say who approved, it warns.
 */
export const singleAnonymousSource = storyRule(
  {
    name: 'single-anonymous-source',
    title: 'Central claim on a single unnamed source',
    family: 'sourcing',
    basis: 'facts',
    what: 'The headline, the line under it, a key point or the first paragraph rests on one unnamed voice alone.',
    why: 'With one source nothing stands against its error or its interest.',
    origin: 'Reuters, essentials of sourcing; Washington Post, 2004 policy',
    promise:
      'A story does not rest on a single source who is not named unless one of our top editors decided it.',
    defaultSeverity: 'block',
  },
  (facts) => {
    const seen = new Set<string>()
    return unnamedLeads(facts).flatMap((lead) => {
      const [use] = lead.uses
      if (!use || seen.has(use.voiceKey) || !isOneVoice(lead)) return []
      seen.add(use.voiceKey)
      return lead.uses.every((each) => each.approval === 'top') ? [] : [finding(lead, use, facts)]
    })
  },
)

function isOneVoice({ uses }: UnnamedLead): boolean {
  return new Set(uses.map((use) => use.voiceKey)).size === 1
}

function finding(lead: UnnamedLead, use: UnnamedLead['uses'][number], facts: StoryFacts): Draft {
  const isOnePerson = new Set(lead.uses.map((each) => each.sourceKey)).size === 1
  return {
    ...atUse(use, facts, 'Open the agreement'),
    place: lead.place,
    claimId: lead.claim.id,
    message:
      `${lead.where} rests on ${isOnePerson ? `${nameOfUse(use)} alone` : 'people who speak with one voice'}. ` +
      'Find a second, independent source, or ask a managing editor to approve the use.',
    about: use.id,
    ...(use.approval === undefined ? { atMost: 'warn' as const } : {}),
  }
}
