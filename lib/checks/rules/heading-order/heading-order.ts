import { storyRule } from '../../define-rule.ts'
import type { Draft } from '../../model/rule.ts'
import { shorten } from '../../prose/shorten.ts'
import { placeIn } from '../../story-facts.ts'

/**
 * What: a smaller heading without a larger one above it, a heading with nothing below it, and an empty heading. Why: people who
 * listen to a page find their way by its headings. Source: WCAG 2.2, success criteria 1.3.1 and 2.4.6.
 */
export const headingOrder = storyRule(
  {
    name: 'heading-order',
    title: 'Heading out of order',
    family: 'accessibility',
    basis: 'facts',
    what: 'A heading is empty, has nothing below it, or is smaller than its place allows.',
    why: 'People who listen to a page find their way by its headings.',
    origin: 'WCAG 2.2, success criteria 1.3.1 and 2.4.6',
    defaultSeverity: 'warn',
  },
  ({ story }) => {
    const body = story.blocks.filter(
      ({ part, text, kind }) => part === 'body' && (text.trim() !== '' || kind === 'heading'),
    )
    let above = 1
    return body.flatMap((block, at): Draft[] => {
      if (block.kind !== 'heading') return []
      const { level = 2 } = block
      const problem = problemOf(block.text, level, above, body[at + 1])
      above = level
      if (problem === null) return []
      return [{ message: problem, place: placeIn(block, 0, block.text.length), about: block.text }]
    })
  },
)

type Next = { kind: string; level?: number } | undefined

function problemOf(text: string, level: number, above: number, next: Next): string | null {
  const words = shorten(text)
  if (words === '') return 'This heading is empty. Write it or take it out.'
  if (level > above + 1)
    return `“${words}” is a smaller heading without a larger one above it. Make it larger.`
  const isFollowed = next && (next.kind !== 'heading' || (next.level ?? 2) > level)
  return isFollowed
    ? null
    : `Nothing stands below the heading “${words}”. Write what it announces or take it out.`
}
