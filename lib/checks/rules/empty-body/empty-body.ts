import { storyRule } from '../../define-rule.ts'
import { startOf } from '../../story-facts.ts'

/**
 * What: a story whose body has no words. Why: readers would open an empty page. Source: common sense, and the gate is
 * where it is cheap to notice.
 */
export const emptyBody = storyRule(
  {
    name: 'empty-body',
    title: 'Empty body',
    family: 'structure',
    basis: 'facts',
    what: 'The body of the story has no words.',
    why: 'Readers would open an empty page.',
    origin: 'Common newsroom practice',
    defaultSeverity: 'block',
  },
  ({ story }) => {
    const hasWords = story.blocks.some((block) => block.part === 'body' && block.text.trim() !== '')
    if (hasWords) return []
    return [
      {
        message: 'The body has no words yet, so readers would open an empty page. Write the first paragraph.',
        place: startOf(story, 'body'),
        about: '',
        fix: { kind: 'write', label: 'Write the body', part: 'body' },
      },
    ]
  },
)
