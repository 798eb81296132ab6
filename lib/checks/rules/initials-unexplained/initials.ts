import type { BlockText } from '../../model/block-text.ts'
import type { Span } from '../../prose/span.ts'
import { COMMON } from './common.ts'

/** Initials in a block, or the words of a name that could be their long form. */
export type Initials =
  | (Span & { kind: 'initials'; letters: string; isExplainedHere: boolean })
  | { kind: 'name'; letters: readonly string[] }

const INITIALS =
  /(?<![\p{L}\p{N}.@#&/’'-])(?:\p{Lu}\.(?:\p{Lu}\.)+|\p{Lu}{2,6})(?=s?(?![\p{L}\p{N}&]|[@/-]\p{Ll}))/gu
const NAME =
  /\p{Lu}[\p{L}.’'-]*(?:[\s-]+(?:(?:of|the|for|and|on|in|to|de|du|des)\s+){0,2}\p{Lu}[\p{L}.’'-]*)+/gu
const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{0,3}))$/u

/** Finds initials that need a long form, and names of two words and more, in the words of a block. */
export function initialsIn({ text }: BlockText): Initials[] {
  const names = [...text.matchAll(NAME)].map(({ 0: name }): Initials => ({
    kind: 'name',
    letters: lettersOf(name),
  }))
  const initials = [...text.matchAll(INITIALS)].flatMap(({ 0: words, index }): Initials[] => {
    const letters = words.replaceAll('.', '')
    const to = index + words.length
    if (
      COMMON.has(letters) ||
      ROMAN.test(letters) ||
      /^(?:TK)+$/u.test(letters) ||
      isShouted(text, index, to)
    )
      return []
    return [{ kind: 'initials', letters, from: index, to, isExplainedHere: isExplained(text, index, to) }]
  })
  return [...names, ...initials]
}

/** What a name could be shortened to; nothing for initials. */
export function readingsOf(reading: Initials): readonly string[] {
  return reading.kind === 'name' ? reading.letters : []
}

// "U.S. Trade Representative" gives USTR; small words count or not: "Department of Justice" gives DJ and DOJ.
function lettersOf(name: string): string[] {
  const words = name.split(/[\s-]+/u)
  const firstOf = (word: string) => {
    const letters = word.replaceAll('.', '')
    return COMMON.has(letters) ? letters : word.charAt(0).toUpperCase()
  }
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return [capitals.map(firstOf).join(''), words.map(firstOf).join('')]
}

// "gross domestic product (GDP)", "the GDP, or gross …", "GDP (gross …)", "GDP, the harbour’s union,"
function isExplained(text: string, from: number, to: number): boolean {
  const isInParentheses = /\p{L}+\s+\p{L}+\s+[“"]?\(["“]?$/u.test(text.slice(Math.max(0, from - 60), from))
  return (
    isInParentheses ||
    /^(?:,? or (?:the )?\p{L}+ \p{L}|,? (?:short for|meaning)\b|,? \(\p{L}{3,}|, (?:the|an?) )/u.test(
      text.slice(to, to + 60),
    )
  )
}

// Words beside it in capitals too: a sign or a cry. Alone behind the last full stop: somebody signs a note.
function isShouted(text: string, from: number, to: number): boolean {
  if (/[.!?]\s*$/u.test(text.slice(0, from)) && text.slice(to).trim() === '') return true
  return (
    /\p{Lu}{2,}[\s,!]+$/u.test(text.slice(Math.max(0, from - 12), from)) ||
    /^[\s,!]+\p{Lu}{2,}\b/u.test(text.slice(to, to + 12))
  )
}
