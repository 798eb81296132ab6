import type { Found } from './story-find.ts'

/** How many there are and which it is, as people read it: "3 of 12", "12 found", "None found". */
export function foundWords({ count, at }: Found): string {
  if (count === 0) return 'None found'
  return at > 0
    ? `${at.toLocaleString('en')} of ${count.toLocaleString('en')}`
    : `${count.toLocaleString('en')} found`
}

/** What a replacement of all did. */
export function replacedWords(count: number): string {
  if (count === 0) return 'Nothing was replaced.'
  return count === 1 ? 'Replaced in one place.' : `Replaced in ${count.toLocaleString('en')} places.`
}
