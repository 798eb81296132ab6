import { wordsRule, type Remark } from '../../define-rule.ts'
import { figureOf, NUMBER_WORDS } from '../../prose/number-words.ts'

const PER_CENT = /(?<=[\p{L}\p{N}]\s)per cent(?!\p{L})/giu
const SIGN = /(?<=\d)\s?%/gu
const IN_WORDS = new RegExp(`(?<![\\p{L}\\p{N}-])(?<number>${NUMBER_WORDS})(?= percent\\b)`, 'giu')

/**
 * What: "per cent", a percent sign in running text, and "six percent". Why: one form throughout reads as one newsroom. Source:
 * this newsroom's house style: figures with the word "percent". Headlines and key points may use the sign.
 */
export const percentStyle = wordsRule(
  {
    name: 'percent-style',
    title: 'Percent',
    family: 'style',
    basis: 'prose',
    what: 'A percentage is not written as a figure with the word “percent”.',
    why: 'One form throughout reads as one newsroom.',
    origin: 'House style of this newsroom',
    defaultSeverity: 'note',
    languages: ['en'],
  },
  ({ text, part, kind }) => [
    ...[...text.matchAll(PER_CENT)].map((match) => remark(match, 'percent')),
    ...(part === 'headline' || part === 'keyPoint' || kind === 'heading' ? [] : text.matchAll(SIGN)).map(
      (match) => remark(match, ' percent'),
    ),
    ...[...text.matchAll(IN_WORDS)].flatMap((match) => {
      const isFirst = /(?:^|[.!?]["”]?\s)$/u.test(text.slice(0, match.index))
      return isFirst ? [] : remark(match, figureOf(match[0]))
    }),
  ],
)

function remark({ 0: words, index }: RegExpExecArray, instead: string): Remark {
  return {
    from: index,
    to: index + words.length,
    message: 'House style is a figure with the word “percent”: 6 percent.',
    instead: [instead],
    label: `Write “${instead.trim()}”`,
  }
}
