import type { Cleaner } from './cleaner.ts'

const PARTICLES = new Set([
  'de',
  'del',
  'della',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'du',
  'van',
  'von',
  'bin',
  'al',
  'la',
  'le',
  'ten',
  'y',
])
const NUMERALS = /^(?:II|III|IV)$/

/** "DUANE A. LAVERTY" is written Duane A. Laverty. A name that has one small letter is left as its owner writes it. */
export const calmBylineCase: Cleaner = (words) => ({ ...words, creator: calm(words.creator) })

function calm(name: string): string {
  const shouts = name === name.toUpperCase() && name !== name.toLowerCase() && /\p{L}{3}/u.test(name)
  if (!shouts) return name
  return name
    .split(' ')
    .map((word, index) =>
      index > 0 && PARTICLES.has(word.toLowerCase()) ? word.toLowerCase() : calmWord(word),
    )
    .join(' ')
}

function calmWord(word: string): string {
  if (NUMERALS.test(word)) return word
  return word
    .toLowerCase()
    .replace(/(^|[-.'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\bMc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}
