/** Where commands get the time from, so that tests and the seed can set it. */
export type Clock = { now: () => Date }

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands at `at`. */
export function fixedClock(at: Date): Clock {
  return { now: () => at }
}
