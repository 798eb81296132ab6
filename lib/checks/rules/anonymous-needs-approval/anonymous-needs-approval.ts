import { atUse } from '../../at-use.ts'
import { storyRule } from '../../define-rule.ts'
import type { CheckUse } from '../../model/check-story.ts'
import type { Draft } from '../../model/rule.ts'
import { nameOfUse } from '../../name-of-use.ts'
import type { StoryFacts } from '../../story-facts.ts'
import { unnamedLeads } from '../../story-lead.ts'

/**
 * What: an unnamed source whom nobody approved for this story. Words at the top (headline, dek, key point, first paragraph) that
 * rest on unnamed sources alone need one of the top editors; every other use, a direct quotation too, needs an editor. Why: a
 * second person weighs whether readers should be asked to trust somebody they are not told about. Source: New York Times, 2016;
 * Associated Press. Where a story does not say who approved, it warns.
 */
export const anonymousNeedsApproval = storyRule(
  {
    name: 'anonymous-needs-approval',
    title: 'Unnamed source not approved',
    family: 'sourcing',
    basis: 'facts',
    what: 'An unnamed source has not been approved: by one of the top editors where the top of the story rests on unnamed sources alone, else by an editor.',
    why: 'Readers cannot judge an unnamed source. Somebody who did not talk to the source decides whether to ask for their trust.',
    origin: 'New York Times, rules of 2016; Associated Press, anonymous sources',
    promise:
      'An editor approves every use of a source who is not named, and one of our top editors where a story leads with it.',
    defaultSeverity: 'block',
  },
  (facts) => {
    const leads = unnamedLeads(facts)
    return facts.usesInText
      .filter((use) => use.anonymous)
      .flatMap((use) => judge(use, facts, leads.find(({ uses }) => uses.includes(use)) ?? null))
  },
)

function judge(
  use: CheckUse,
  facts: StoryFacts,
  lead: ReturnType<typeof unnamedLeads>[number] | null,
): Draft[] {
  const isApproved = lead ? use.approval === 'top' : Boolean(use.approval)
  if (isApproved) return []
  const needed = lead ? 'top' : 'desk'
  return [
    {
      ...atUse(use, facts, 'Open the agreement'),
      ...(lead ? { place: lead.place, claimId: lead.claim.id } : {}),
      message: lead
        ? `${lead.where} rests on unnamed sources alone, and none of the top editors has approved ${nameOfUse(use)}. Ask a managing editor to approve the use, or rest the words on a source with a name.`
        : `${isQuoted(use, facts) ? `The story quotes ${nameOfUse(use)} directly, and no` : 'No'} editor has approved ${isQuoted(use, facts) ? 'it' : `the use of ${nameOfUse(use)}`}. Ask an editor who did not talk to the source to approve it.`,
      about: `${use.id} ${needed}`,
      ...(use.approval === undefined ? { atMost: 'warn' as const } : {}),
    },
  ]
}

function isQuoted(use: CheckUse, { story, claimsInText }: StoryFacts): boolean {
  const ids = new Set(claimsInText.flatMap(({ claim }) => (claim.useIds.includes(use.id) ? [claim.id] : [])))
  return story.blocks.some((block) =>
    block.claims.some(({ id, from, to }) => ids.has(id) && /["“”]/u.test(block.text.slice(from, to))),
  )
}
