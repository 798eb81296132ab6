/** A count of words as people read it: "1 word", "1,204 words", "640 of 800 words". */
export function countWords(count: number, planned: number | null): string {
  const shown = count.toLocaleString('en')
  if (planned) return `${shown} of ${planned.toLocaleString('en')} words`
  return count === 1 ? '1 word' : `${shown} words`
}
