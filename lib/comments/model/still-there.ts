/**
 * Whether words that somebody chose to comment on are, by and large, what stands there now: at least half of them still do. A letter
 * that a colleague typed meanwhile is no reason to refuse a comment; other words in their place are.
 */
export function stillThere(seen: string, now: string): boolean {
  const left = new Map<string, number>()
  for (const word of wordsOf(now)) left.set(word, (left.get(word) ?? 0) + 1)
  const wanted = wordsOf(seen)
  const kept = wanted.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return wanted.length === 0 ? now.trim() !== '' : kept.length * 2 >= wanted.length
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
