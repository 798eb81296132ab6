import type { TypeStyle } from './type-style.ts'

/** What takes the place of a typed sign: `take` letters before the cursor go, `put` comes. */
export type SetSign = { take: number; put: string }

const APOSTROPHE = '’'
const WORD = /[\p{L}\p{N}]/u
/** What a quotation may open after, besides another opening quote: nothing, a space, a bracket, a dash. */
const OPENS_AFTER = /(?:^|[\s([{<—–\-/])$/u
const LONGEST_ADDRESS = 200
const ADDRESS = /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.|\bmailto:|\S@|\S\.[a-z]{2,}\/)\S*$/i
/** Words that begin with an apostrophe, and years: what looked like an opening quote was none. */
const SHORTENED = /‘(tis|twas|em|til|cause|n)$/i
const DECADE = /‘(\d0)$/

/**
 * What a typed sign becomes, by the language's style; null where it stays as typed. `before` is the text of the block before the
 * cursor, in which every position is one sign. Nothing happens in what looks like an address.
 */
export function setSign(before: string, typed: string, style: TypeStyle): SetSign | null {
  const set = signFor(before, typed, style)
  return set && !ADDRESS.test(before.slice(-LONGEST_ADDRESS)) ? set : null
}

function signFor(before: string, typed: string, style: TypeStyle): SetSign | null {
  if (typed === '"') return doubleQuote(before, style)
  if (typed === "'") return singleQuote(before, style)
  if (typed === '-') return dash(before, style)
  if (typed === '.') return before.endsWith('..') && !before.endsWith('...') ? { take: 2, put: '…' } : null
  if (style.apart && /[;:!?]/.test(typed)) return apart(before, typed)
  return corrected(before, typed, style)
}

function doubleQuote(before: string, style: TypeStyle): SetSign {
  const {
    double: [open, close],
    inside,
  } = style
  const opens = mayOpen(before, style) && !endsQuotation(before, open, close)
  if (opens) return { take: 0, put: open + inside }
  const space = inside !== '' && before.endsWith(' ') ? 1 : 0
  return { take: space, put: inside + close }
}

/** After a space, a quotation is open still only where the style wants a space before its end. */
function endsQuotation(before: string, open: string, close: string): boolean {
  return open === '«' && /[^\s«][ \u00a0\u202f]$/u.test(before) && isOpen(before, open, close)
}

/** After a space or the like, or after a quote that opens and does not close as well. */
function mayOpen(before: string, { double, single }: TypeStyle): boolean {
  const last = before.at(-1) ?? ''
  const isOpening = [double, single].some(([open, close]) => open === last && close !== last)
  return isOpening || OPENS_AFTER.test(before)
}

function singleQuote(before: string, style: TypeStyle): SetSign {
  const [open, close] = style.single
  if (style.apart) return { take: 0, put: APOSTROPHE }
  if (mayOpen(before, style)) return { take: 0, put: open }
  return { take: 0, put: isOpen(before, open, close) ? close : APOSTROPHE }
}

function isOpen(before: string, open: string, close: string): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close)
}

/** Two hyphens, but not where a line begins with them: three make a rule there. */
function dash(before: string, { dash: set }: TypeStyle): SetSign | null {
  if (before.endsWith('–') && set === '–') return { take: 1, put: '—' }
  return /[^-<!]-$/.test(before) ? { take: 1, put: set } : null
}

/** French sets these signs apart: the space that was typed does not break, and comes where none was typed. */
function apart(before: string, typed: string): SetSign | null {
  const space = typed === ':' ? '\u00a0' : '\u202f'
  if (/\S $/.test(before)) return { take: 1, put: space + typed }
  const isWord = /[\p{L}»”)]$/u.test(before) && !(typed === ':' && /(?:^|\s)[a-z]{2,8}$/.test(before))
  return isWord ? { take: 0, put: space + typed } : null
}

/** What the next letter shows a quote to have been. */
function corrected(before: string, typed: string, { single: [open, close] }: TypeStyle): SetSign | null {
  const wrong = `${open}${close}`
  if (open === '‘' && typed === 's' && DECADE.test(before))
    return { take: 3, put: `${APOSTROPHE}${before.slice(-2)}s` }
  const short = open === '‘' && /[\s,.;:!?]/.test(typed) ? SHORTENED.exec(before)?.[1] : undefined
  if (short) return { take: short.length + 1, put: `${APOSTROPHE}${short}${typed}` }
  const last = before.at(-1) ?? ''
  const isInWord =
    last !== APOSTROPHE && last !== '' && wrong.includes(last) && WORD.test(before.at(-2) ?? '')
  return isInWord && last === close && /\p{L}/u.test(typed) ? { take: 1, put: APOSTROPHE + typed } : null
}
