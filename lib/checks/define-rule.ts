import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import { createReadingMemory } from './reading-memory.ts'
import type { BlockText } from './model/block-text.ts'
import type { Draft, Rule, RuleInfo } from './model/rule.ts'
import type { StoryFacts } from './story-facts.ts'

/** Something a rule read in a block. */
export type Sighting<Reading> = { block: TextBlock; reading: Reading }

/** Defines a rule that looks at records and at the story as a whole. It runs anew at every check, so it must be quick. */
export function storyRule(info: RuleInfo, judge: (facts: StoryFacts) => Draft[]): Rule {
  return { ...info, start: () => judge }
}

/**
 * Defines a rule in two steps: `read` finds what it looks for in the words of one block (a pure function of the block's
 * text, remembered until that text changes) and `judge` measures all sightings, in reading order, against the records.
 */
export function blockRule<Reading>(
  info: RuleInfo,
  read: (block: BlockText) => Reading[],
  judge: (sightings: Sighting<Reading>[], facts: StoryFacts) => Draft[],
): Rule {
  const start = () => {
    const recall = createReadingMemory(read)
    return (facts: StoryFacts) => {
      const readings = recall(facts.story.blocks, facts.contentKeys)
      const sightings = facts.story.blocks.flatMap((block, at) =>
        (readings[at] ?? []).map((reading) => ({ block, reading })),
      )
      return judge(sightings, facts)
    }
  }
  return { ...info, start }
}
