import { wordsRule } from '../../define-rule.ts'

const LONGEST = 200

/**
 * What: a dek of more than 200 characters. Why: search results and shared links show about the first 160 characters. Source: common practice for search and sharing; the number is this
 * newsroom's own.
 */
export const descriptionLength = wordsRule(
  {
    name: 'description-length',
    title: 'Long dek',
    family: 'structure',
    basis: 'facts',
    what: `The dek has more than ${LONGEST} characters.`,
    why: 'Search results and shared links show about the first 160 characters.',
    origin: 'Common practice for search and sharing',
    defaultSeverity: 'note',
  },
  ({ text, part }) => {
    const length = text.trim().length
    if (part !== 'dek' || length <= LONGEST) return []
    return [
      {
        from: 0,
        to: text.length,
        message: `The dek has ${length} characters: search results and shared links show about the first 160 characters. ${LONGEST} are enough.`,
      },
    ]
  },
)
