/** Chance that can be had again: the same seed gives the same numbers in the same order. */
export type Chance = {
  seed: number
  /** A number from 0 up to 1. */
  next: () => number
  /** A whole number, both ends included. */
  between: (low: number, high: number) => number
  /** True in this share of all calls, 0 to 1. */
  hits: (share: number) => boolean
  pick: <T>(list: readonly T[]) => T
}

/** Chance with this seed (a whole number). Parts of a run that go on at once take one each, so that none disturbs another. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  // Mulberry32: small, even enough for schedules, the same on every machine.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => {
    const [one] = list.slice(between(0, list.length - 1))
    if (one === undefined) throw new RangeError('Nothing to pick from')
    return one
  }
  return { seed, next, between, hits: (share) => next() < share, pick }
}

/** Another seed that follows from this one and a name, so that each scenario can be run again by itself. */
export function seedFor(seed: number, name: string): number {
  let hash = seed >>> 0
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0
  return hash
}
