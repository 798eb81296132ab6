const ENDING = "(?:[’']s|s[’']|e?s|e?d|ing|ers?|ly)?"

/** Whether a word is one of the newsroom's own in one of its forms: "wharfinger" stands for "Wharfingers" and "wharfinger’s" too. */
export function houseWords(words: readonly string[]): (word: string) => boolean {
  if (words.length === 0) return () => false
  const ours = words.map((word) => word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  const forms = new RegExp(`^(?:${ours.join('|')})${ENDING}$`, 'u')
  return (word) => forms.test(word.toLowerCase())
}
