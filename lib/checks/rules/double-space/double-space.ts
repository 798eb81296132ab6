import { wordsRule } from '../../define-rule.ts'

/**
 * What: two or more spaces between words. Why: they print as a hole in the line. Source: common house style; two spaces
 * behind a full stop are a habit of the typewriter.
 */
export const doubleSpace = wordsRule(
  {
    name: 'double-space',
    title: 'More than one space',
    family: 'style',
    basis: 'prose',
    what: 'Two or more spaces stand between words.',
    why: 'They print as a hole in the line.',
    origin: 'Common house style',
    defaultSeverity: 'warn',
  },
  ({ text }) =>
    [...text.matchAll(/(?<=\S)[ \u00a0]{2,}(?=\S)/gu)].map(({ 0: spaces, index }) => ({
      from: index,
      to: index + spaces.length,
      message: 'There is more than one space here. One is enough, also behind a full stop.',
      instead: [' '],
      label: 'Write one space',
    })),
)
