import { storyRule } from '../../define-rule.ts'

/**
 * What: a story without a byline. Why: readers should know who stands behind it, and a story on unnamed sources must
 * carry a byline. Source: the Associated Press on anonymous sources; the Trust Project's indicator on authors.
 */
export const noByline = storyRule(
  {
    name: 'no-byline',
    title: 'No byline',
    family: 'structure',
    basis: 'facts',
    what: 'The story has no byline.',
    why: 'Readers should know who answers for a story; one that rests on unnamed sources must carry a byline.',
    origin: 'Associated Press, rules on anonymous sources; Trust Project, author indicator',
    promise: 'Every story says who made it.',
    defaultSeverity: 'block',
  },
  ({ story, usesInText }) => {
    if (story.bylines.some(({ name }) => name.trim() !== '')) return []
    const why = usesInText.some((use) => use.anonymous)
      ? 'A story on unnamed sources must say who answers for it.'
      : 'Readers should know who answers for it.'
    return [
      {
        message: `The story has no byline. ${why} Choose the people or the agency it is by.`,
        place: null,
        about: '',
        fix: { kind: 'choose_byline', label: 'Choose a byline' },
      },
    ]
  },
)
