import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import { createReadingMemory } from './reading-memory.ts'
import type { BlockText } from './model/block-text.ts'
import type { Fix } from './model/finding.ts'
import type { Draft, Rule, RuleInfo } from './model/rule.ts'
import type { Span } from './prose/span.ts'
import { wordsAround } from './prose/words-around.ts'
import { placeIn, type StoryFacts } from './story-facts.ts'

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

/** What is wrong with a stretch of a block, in words for the desk, and the texts that could stand there instead. */
export type Remark = Span & {
  message: string
  instead?: readonly string[]
  /** What the fix does, where the text alone does not say it. */
  label?: string
  atMost?: 'note' | 'warn'
}

/** Defines a rule that needs the words of one block and nothing else, such as most of house style. */
export function wordsRule(info: RuleInfo, find: (block: BlockText) => Remark[]): Rule {
  return blockRule(info, find, (sightings) =>
    sightings.map(({ block, reading: { from, to, message, instead = [], label, atMost } }) => {
      const words = block.text.slice(from, to)
      const fixes = instead.map((text) => replacement(block, { from, to }, text, label))
      return {
        message,
        place: placeIn(block, from, to),
        about: `${words} ${wordsAround(block.text, from, to)}`,
        ...(atMost ? { atMost } : {}),
        ...(fixes[0] ? { fix: fixes[0] } : {}),
        ...(fixes.length > 1 ? { fixes: fixes.slice(1) } : {}),
      }
    }),
  )
}

/** The fix that puts other words in the place of a stretch; its label says what will happen. */
function replacement(block: TextBlock, { from, to }: Span, text: string, label?: string): Fix {
  return {
    kind: 'replace',
    label: label ?? `Write “${text}”`,
    place: placeIn(block, from, to),
    words: block.text.slice(from, to),
    text,
  }
}
