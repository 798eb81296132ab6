/** What is looked for. `words` are taken as they are; signs in them mean themselves. */
export type Query = { words: string; matchCase: boolean; wholeWords: boolean }

type Span = { from: number; to: number }

const LETTER = /[\p{L}\p{N}\p{M}]/u
/** Signs that people type alike and programs set apart: quotes, spaces, hyphens. */
const ALIKE: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '‑': '-',
}

/** Where the words stand in a block's text, from left to right, none over another. Straight quotes find set ones too. */
export function matchesIn(text: string, { words, matchCase, wholeWords }: Query): Span[] {
  const wanted = folded(words, matchCase)
  if (wanted === '') return []
  const searched = folded(text, matchCase)
  const found: Span[] = []
  for (let from = searched.indexOf(wanted); from >= 0; from = searched.indexOf(wanted, from)) {
    const to = from + wanted.length
    const isMatch = !wholeWords || isWhole(text, from, to)
    if (isMatch) found.push({ from, to })
    from = isMatch ? to : from + 1
  }
  return found
}

/** Letter by letter, so that every place stays where it is: a letter whose small form is longer stays as it stands. */
function folded(text: string, matchCase: boolean): string {
  let all = ''
  for (const letter of text) {
    const alike = Object.hasOwn(ALIKE, letter) ? (ALIKE[letter] ?? letter) : letter
    const small = matchCase ? alike : alike.toLowerCase()
    all += small.length === letter.length ? small : letter
  }
  return all
}

function isWhole(text: string, from: number, to: number): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, from - 2), from))?.[0] ?? ''
  const after = /^./su.exec(text.slice(to, to + 2))?.[0] ?? ''
  const starts = !LETTER.test(before) || !LETTER.test(text.charAt(from))
  return starts && (!LETTER.test(after) || !LETTER.test(text.charAt(to - 1)))
}
