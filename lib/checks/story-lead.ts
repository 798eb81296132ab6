import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import type { CheckClaim, CheckUse } from './model/check-story.ts'
import type { Place } from './model/finding.ts'
import { placeIn, type StoryFacts } from './story-facts.ts'

/** Words at the top of the story that rest on unnamed sources and on nothing else. */
export type UnnamedLead = { claim: CheckClaim; place: Place; where: string; uses: CheckUse[] }

const NAMES = { headline: 'The headline', dek: 'The line under the headline', keyPoint: 'A key point' }

/**
 * What the story leads with and knows from unnamed sources alone: claims in headline, dek, key points and first paragraph, in
 * reading order. Words that another claim rests on a named source too are left out.
 */
export function unnamedLeads(facts: StoryFacts): UnnamedLead[] {
  const first = facts.story.blocks.find((block) => block.part === 'body' && isText(block))
  return facts.story.blocks.flatMap((block) => {
    const where = block === first ? 'The first paragraph' : nameOf(block.part)
    return where === null ? [] : leadsIn(block, where, facts)
  })
}

function leadsIn(block: TextBlock, where: string, facts: StoryFacts): UnnamedLead[] {
  return block.claims.flatMap(({ id, from, to }) => {
    const around = facts.claimsOn(block, from, to)
    const claim = around.find((each) => each.id === id)
    const uses = facts.usesOf(around)
    if (!claim || uses.length === 0 || !uses.every((use) => use.anonymous)) return []
    return [{ claim, place: placeIn(block, from, to), where, uses }]
  })
}

function nameOf(part: TextBlock['part']): string | null {
  return part === 'headline' || part === 'dek' || part === 'keyPoint' ? NAMES[part] : null
}

function isText(block: TextBlock): boolean {
  return block.kind !== 'heading' && block.text.trim() !== ''
}
