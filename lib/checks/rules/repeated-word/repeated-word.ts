import { wordsRule } from '../../define-rule.ts'

const TWICE = /(?<![\p{L}\p{N}’'-])(\p{L}+)\s+\1(?![\p{L}\p{N}’'-])/giu
// Words that good sentences hold twice, and words that are doubled for effect.
const ON_PURPOSE = new Set(
  'had that no very so bye ha long many far knock never now there more blah'.split(' '),
)
const IS_NAME = /^\p{Lu}/u

/**
 * What: a word that stands twice in a row ("the the"). Why: the eye skips it while writing and stumbles over it while
 * reading. Source: common house style. "Had had", "that that", doubling for effect and doubled names are left alone.
 */
export const repeatedWord = wordsRule(
  {
    name: 'repeated-word',
    title: 'Word written twice',
    family: 'style',
    basis: 'prose',
    what: 'The same word stands twice in a row.',
    why: 'The eye skips it while writing and stumbles over it while reading.',
    origin: 'Common house style',
    defaultSeverity: 'warn',
    languages: ['en'],
  },
  ({ text }) =>
    [...text.matchAll(TWICE)].flatMap(({ 0: both, 1: word = '', index }) => {
      const second = both.slice(-word.length)
      if (ON_PURPOSE.has(word.toLowerCase()) || (IS_NAME.test(word) && IS_NAME.test(second))) return []
      return {
        from: index,
        to: index + both.length,
        message: `“${word}” stands twice. Take one out, unless both are meant.`,
        instead: [word],
        label: `Write “${word}” once`,
      }
    }),
)
