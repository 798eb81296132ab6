import { chanceOf, seedFor } from './chance.ts'
import { nothing, type Outcome, type Scenario } from './scenario.ts'
import type { Row } from './table.ts'
import { crowd } from './world/crowd.ts'
import { makeWorld, type World } from './world/world.ts'

const EDITORS = 8
/** Scenarios of the short form that are played beside each other: they wait more than they work. */
const AT_ONCE = 4
/** The promise is 5 s. The short form runs within all other tests, on cores that it shares, and looks at words alone. */
const REATTACH_MS = { short: 60_000, long: 5_000 }

type Plan = {
  scenarios: readonly Scenario[]
  seed: number
  isShort: boolean
  times: string | undefined
  done: (row: Row) => void
}

/** Runs scenarios: in the short form beside each other where they can be, in the long one after another. → the rows, in order. */
export async function runScenarios({ scenarios, seed, isShort, times, done }: Plan): Promise<Row[]> {
  const world = await makeWorld(EDITORS, isShort ? REATTACH_MS.short : REATTACH_MS.long)
  const one = async (scenario: Scenario): Promise<Row> => {
    const row = await runOne(
      world,
      scenario,
      Number(times ?? (isShort ? scenario.short : scenario.long)),
      seed,
    )
    done(row)
    return row
  }
  try {
    const rows: Row[] = []
    const chosen = scenarios.filter((scenario) => !isShort || scenario.short > 0)
    const beside = isShort ? chosen.filter((scenario) => !scenario.isAlone) : []
    const waiting = [...beside]
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) rows.push(await one(next))
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    for (const scenario of chosen) if (!beside.includes(scenario)) rows.push(await one(scenario))
    return rows
  } finally {
    await world.stop()
  }
}

async function runOne(world: World, scenario: Scenario, amount: number, base: number): Promise<Row> {
  const { name, rule, unit } = scenario
  const seed = seedFor(base, name)
  const from = Date.now()
  const outcome = await scenario.run(world, amount, chanceOf(seed)).catch(broken)
  return {
    ...outcome,
    scenario: name,
    rule,
    unit,
    seed: base,
    seconds: (Date.now() - from) / 1000,
    crowd: crowd(),
  }
}

/** A scenario that cannot be played to its end is red, and says why. */
function broken(error: unknown): Outcome {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { ...nothing(), wrong: [why] }
}
