import { wordsRule } from '../../define-rule.ts'

const LONGEST = 110

/**
 * What: a headline of more than 110 characters. Why: search results and messages cut it off, and on a phone it fills the screen. Source: common practice for search and sharing; the number is this
 * newsroom's own.
 */
export const headlineLength = wordsRule(
  {
    name: 'headline-length',
    title: 'Long headline',
    family: 'structure',
    basis: 'facts',
    what: `The headline has more than ${LONGEST} characters.`,
    why: 'Search results and messages cut it off, and on a phone it fills the screen.',
    origin: 'Common practice for search and sharing',
    defaultSeverity: 'note',
  },
  ({ text, part }) => {
    const length = text.trim().length
    if (part !== 'headline' || length <= LONGEST) return []
    return [
      {
        from: 0,
        to: text.length,
        message: `The headline has ${length} characters: search results and messages cut it off, and on a phone it fills the screen. ${LONGEST} are enough.`,
      },
    ]
  },
)
