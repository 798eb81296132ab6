import { storyRule } from '../../define-rule.ts'
import { startOf } from '../../story-facts.ts'

/**
 * What: a story without a headline. Why: lists, feeds and search engines show the headline first; without one there is
 * nothing to click. Source: every style book; NewsArticle structured data names `headline` first.
 */
export const noHeadline = storyRule(
  {
    name: 'no-headline',
    title: 'No headline',
    family: 'structure',
    basis: 'facts',
    what: 'The story has no headline.',
    why: 'Fronts, feeds and search show the headline first; a story without one cannot be found or opened.',
    origin: 'Common newsroom practice; schema.org NewsArticle',
    defaultSeverity: 'block',
  },
  ({ story }) => {
    const hasWords = story.blocks.some((block) => block.part === 'headline' && block.text.trim() !== '')
    if (hasWords) return []
    return [
      {
        message:
          'The story has no headline. Readers see the headline first, on every page and feed. Write one.',
        place: startOf(story, 'headline'),
        about: '',
        fix: { kind: 'write', label: 'Write a headline', part: 'headline' },
      },
    ]
  },
)
