import { wordsRule } from '../../define-rule.ts'
import { sentencesOf } from '../../prose/sentences.ts'

const LONGEST = 40

/**
 * What: a sentence of the body, dek or key points of more than 40 words. Why: readers on a phone lose its beginning before
 * they reach its end. Source: common newsroom practice. Quotations that stand as blocks of their own are left alone.
 */
export const longSentence = wordsRule(
  {
    name: 'long-sentence',
    title: 'Long sentence',
    family: 'style',
    basis: 'prose',
    what: `A sentence has more than ${LONGEST} words.`,
    why: 'Readers on a phone lose its beginning before they reach its end.',
    origin: 'Common newsroom practice',
    defaultSeverity: 'note',
    languages: ['en'],
  },
  ({ text, part, kind }) => {
    if (part === 'headline' || part === 'caption' || kind === 'quote' || kind === 'pullQuote') return []
    return sentencesOf(text).flatMap(({ from, to }) => {
      const count = text.slice(from, to).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]*/gu)?.length ?? 0
      if (count <= LONGEST) return []
      return { from, to, message: `This sentence has ${count} words. Two sentences are easier to follow.` }
    })
  },
)
