import { wordsRule, type Remark } from '../../define-rule.ts'

/**
 * What: a hyphen between spaces, or two hyphens, in the place of a dash. Why: a hyphen joins and a dash parts; readers and
 * screen readers take the one for the other. Source: common house style. Sums, scores and lists are left alone.
 */
export const dashStyle = wordsRule(
  {
    name: 'dash-style',
    title: 'Hyphen in the place of a dash',
    family: 'style',
    basis: 'prose',
    what: 'A hyphen between spaces, or two hyphens, stand where a dash is meant.',
    why: 'A hyphen joins words and a dash parts them.',
    origin: 'Common house style',
    defaultSeverity: 'note',
  },
  ({ text }) => [
    ...[...text.matchAll(/(?<=[\p{L}\p{N}.,”"’')]) ?--+ ?(?=[\p{L}\p{N}“"‘'($])/gu)].map(remark),
    ...[...text.matchAll(/(?<=[\p{L}.,”"’')]) - (?=[\p{L}“"‘'(])/gu)].map(remark),
  ],
)

function remark({ 0: words, index }: RegExpExecArray): Remark {
  const dash = words.replace(/-+/u, '—')
  return {
    from: index,
    to: index + words.length,
    message: 'A dash is meant here, and a hyphen stands here.',
    instead: [dash],
    label: 'Write a dash',
  }
}
