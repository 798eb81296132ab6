import type { Chance } from './chance.ts'
import type { World } from './world/world.ts'

/** What came of a scenario. `wrong` is empty when every rule held. */
export type Outcome = {
  /** Faults that were survived, or not. */
  faults: number
  typed: number
  acknowledged: number
  found: number
  lost: number
  doubled: number
  /** Longest time from the end of a fault until every page was attached again, in ms; null when there is nothing to attach. */
  reattachedMs: number | null
  wrong: string[]
}

/** One kind of misfortune. `amount` is how often it strikes (kills, cuts, edits: `unit` says which). */
export type Scenario = {
  name: string
  /** The test of the list that it is: R1 to R10. */
  rule: string
  unit: string
  short: number
  long: number
  /** Strikes PostgreSQL itself, so that nothing else may run beside it. */
  isAlone?: boolean
  run: (world: World, amount: number, chance: Chance) => Promise<Outcome>
}

/** An outcome of a scenario that has nothing to count but its faults. */
export function nothing(): Outcome {
  return {
    faults: 0,
    typed: 0,
    acknowledged: 0,
    found: 0,
    lost: 0,
    doubled: 0,
    reattachedMs: null,
    wrong: [],
  }
}
