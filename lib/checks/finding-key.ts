const READABLE = 48

/** A short number for words, equal for equal words (FNV-1a, 32 bit, base 36). */
function shortHash(words: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0
  }
  return hash.toString(36)
}

function normalized(about: string): string {
  return about.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/**
 * The key of a finding: rule and what it is about. Long words are cut and told apart by a hash; the second finding about
 * the same words gets `#2`, so that an override of one does not silence the other. `seen` counts within one rule and check.
 */
export function findingKey(rule: string, about: string, seen: Map<string, number>): string {
  const words = normalized(about)
  const short = words.length > READABLE ? `${words.slice(0, READABLE)}…${shortHash(words)}` : words
  const key = short === '' ? rule : `${rule}:${short}`
  const count = (seen.get(key) ?? 0) + 1
  seen.set(key, count)
  return count === 1 ? key : `${key}#${count}`
}
