/** Numbers that look random and are the same at every run: one source per picture. */
export type Random = {
  /** At least `from`, below `to`. */
  between: (from: number, to: number) => number
  /** One of the list. */
  pick: <T>(list: readonly [T, ...T[]]) => T
  /** Whether something of that probability (0..1) happens. */
  chance: (probability: number) => boolean
}

/** A source of such numbers; the same seed gives the same numbers (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    between: (from, to) => from + next() * (to - from),
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    chance: (probability) => next() < probability,
  }
}

/** A seed made of a word. */
export function seedOf(word: string): number {
  return (
    Array.from(word).reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619), 2166136261) >>>
    0
  )
}
