/** How British spellings differ from American ones, ending by ending. */
const DIFFERENCES: readonly (readonly [RegExp, string])[] = [
  [/our/u, 'or'],
  [/is(?=e[ds]?$|ing$|er?s?$|ation)/u, 'iz'],
  [/ys(?=e[ds]?$|ing$)/u, 'yz'],
  [/re(?=s?$)/u, 'er'],
  [/tre(?=d$)/u, 'tere'],
  [/ll(?=ed$|ing$|ers?$|or)/u, 'l'],
  [/ogue/u, 'og'],
  [/gramme/u, 'gram'],
  [/[ao]e/u, 'e'],
  [/ence(?=s?$)/u, 'ense'],
  [/ise(?=d?s?$)/u, 'ice'],
  [/isation/u, 'ization'],
  [/mould/u, 'mold'],
  [/plough/u, 'plow'],
  [/storey/u, 'story'],
  [/tyre/u, 'tire'],
  [/kerb/u, 'curb'],
  [/grey/u, 'gray'],
  [/l(?=s?$)/u, 'll'],
  [/l(?=ment$)/u, 'll'],
  [/wards$/u, 'ward'],
]

/** A word and what it would be in American spelling, where a British ending has an American counterpart. */
export function spellingVariants(word: string): string[] {
  const others = DIFFERENCES.flatMap(([british, american]) =>
    british.test(word) ? [word.replace(british, american)] : [],
  )
  return [
    word,
    ...others,
    ...others.flatMap((other) => (/our/u.test(other) ? [other.replace('our', 'or')] : [])),
  ]
}
