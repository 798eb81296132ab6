const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A pattern for English numbers in words from one to ninety-nine, the longest first. */
export const NUMBER_WORDS = [
  `(?:${TENS.join('|')})-(?:${SMALL.slice(1, 10).join('|')})`,
  ...TENS,
  ...SMALL.slice(1).reverse(),
].join('|')

/** The number that words from one to ninety-nine say, in figures; "0" for other words. */
export function figureOf(words: string): string {
  const [first = '', second] = words.toLowerCase().split('-')
  const tens = TENS.indexOf(first)
  const ones = SMALL.indexOf(second ?? (tens === -1 ? first : 'zero'))
  return String((tens === -1 ? 0 : (tens + 2) * 10) + Math.max(ones, 0))
}

/** One to nine in words, from its figure. */
export function wordOf(figure: string): string {
  return SMALL[Number(figure)] ?? figure
}
