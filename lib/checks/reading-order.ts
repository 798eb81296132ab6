import type { CheckStory } from './model/check-story.ts'
import type { Finding } from './model/finding.ts'

const LOUDNESS = { block: 0, warn: 1, note: 2 } as const

/** Sorts findings: loudest first, then story-wide ones, then by place in reading order, then by rule and key. */
export function inReadingOrder(findings: readonly Finding[], story: CheckStory): Finding[] {
  const blockAt = new Map(story.blocks.map((block, at) => [`${block.part}${block.index}`, at]))
  const position = ({ place }: Finding) => (place ? (blockAt.get(`${place.part}${place.index}`) ?? 0) : -1)
  return [...findings].sort(
    (a, b) =>
      LOUDNESS[a.severity] - LOUDNESS[b.severity] ||
      position(a) - position(b) ||
      (a.place?.from ?? 0) - (b.place?.from ?? 0) ||
      compareText(a.rule, b.rule) ||
      compareText(a.key, b.key),
  )
}

// Not localeCompare: the order must not depend on the machine's language.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
