import { wordsRule } from '../../define-rule.ts'
import { curlyQuotes } from '../../prose/curly-quotes.ts'

/**
 * What: straight quotation marks and apostrophes. Why: a page that mixes straight and curly marks looks unedited, and
 * search finds a quotation only in the form in which it stands. Source: this newsroom's typography. Feet, inches and
 * minutes keep their straight marks. One finding per paragraph, for they come in numbers.
 */
export const straightQuotes = wordsRule(
  {
    name: 'straight-quotes',
    title: 'Straight quotation marks',
    family: 'style',
    basis: 'prose',
    what: 'Quotation marks or apostrophes are straight instead of curly.',
    why: 'A page that mixes both looks unedited.',
    origin: 'Typography of this newsroom',
    defaultSeverity: 'note',
    languages: ['en'],
  },
  ({ text }) => {
    const curly = curlyQuotes(text)
    const from = firstDifference(text, curly)
    if (from === -1) return []
    let to = text.length
    while (text[to - 1] === curly[to - 1]) to -= 1
    const count = countDifferences(text, curly)
    return [
      {
        from,
        to,
        message: `${count === 1 ? 'A mark' : `${count} marks`} here ${count === 1 ? 'is' : 'are'} straight. In print they are curly.`,
        instead: [curly.slice(from, to)],
        label: count === 1 ? 'Make it curly' : 'Make them curly',
      },
    ]
  },
)

function firstDifference(one: string, other: string): number {
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return at
  return -1
}

function countDifferences(one: string, other: string): number {
  let count = 0
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) count += 1
  return count
}
