import { wordsRule, type Remark } from '../../define-rule.ts'

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const NUMERIC =
  /(?<![\p{L}\p{N}/.-])(?:\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?![\p{L}\p{N}/-])/gu
const ORDINAL_AFTER = new RegExp(`(?<=\\b${MONTH} )(\\d{1,2})(?:st|nd|rd|th)\\b`, 'gu')
const ORDINAL_BEFORE = new RegExp(
  `\\b(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th) (?:of )?(?<month>${MONTH})\\b`,
  'gu',
)
const ON_DAY = /\bon (?=(?:yesterday|tomorrow|today)\b)/giu

/**
 * What: a date in figures only (10/11/2026), with an ordinal (May 3rd), or with a word too many ("on tomorrow"). Why: 10/11
 * is in October for some readers and in November for others. Source: this newsroom's house style: May 3, or 3 May.
 */
export const dateStyle = wordsRule(
  {
    name: 'date-style',
    title: 'Date',
    family: 'style',
    basis: 'prose',
    what: 'A date is written in figures only, or with an ordinal.',
    why: 'A date in figures means one day to some readers and another to others.',
    origin: 'House style of this newsroom',
    defaultSeverity: 'note',
    languages: ['en'],
  },
  ({ text }) => [
    ...[...text.matchAll(NUMERIC)].map(({ 0: words, index }) => ({
      from: index,
      to: index + words.length,
      message: `“${words}” means different days to different readers. Write the month in words.`,
    })),
    ...[...text.matchAll(ORDINAL_AFTER)].map(({ 0: words, 1: day = '', index }) =>
      ordinal(index, words, day),
    ),
    ...[...text.matchAll(ORDINAL_BEFORE)].map(({ 0: words, groups = {}, index }) =>
      ordinal(index, words, `${groups['month']} ${groups['day']}`),
    ),
    ...[...text.matchAll(ON_DAY)].map(({ 0: words, index }) => ({
      from: index,
      to: index + words.length,
      message: 'Yesterday, today and tomorrow stand without “on”.',
      instead: [''],
      label: 'Take out “on”',
    })),
  ],
)

function ordinal(from: number, words: string, instead: string): Remark {
  return { from, to: from + words.length, message: 'House style for a date is May 3.', instead: [instead] }
}
