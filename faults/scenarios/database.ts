import type { Chance } from '../chance.ts'
import type { Outcome, Scenario } from '../scenario.ts'
import { pause } from '../wait.ts'
import type { World } from '../world/world.ts'
import { together, whileTyping } from './stage.ts'

const STRIKES_PER_STORY = 25

async function runRestarts(world: World, amount: number, chance: Chance): Promise<Outcome> {
  const outcomes: Outcome[] = []
  for (let left = amount; left > 0; left -= STRIKES_PER_STORY) {
    outcomes.push(
      await whileTyping(world, { writers: 8 }, async (stage) => {
        for (let strike = 0; strike < Math.min(left, STRIKES_PER_STORY); strike += 1) {
          await pause(chance.between(50, 1_500))
          // Away for a moment, or for long enough that everybody has seen it.
          await world.database.crash(strike % 8 === 7 ? 8_000 : chance.between(0, 500))
          stage.faults += 1
          await stage.attached()
          await stage.checkNow()
        }
      }),
    )
  }
  return together(outcomes)
}

/** PostgreSQL is stopped at once (`-m immediate`) under eight writers, and started again. */
export const database: Scenario = {
  name: 'database',
  rule: 'R9',
  unit: 'immediate stop of PostgreSQL',
  short: 3,
  long: 50,
  isAlone: true,
  run: runRestarts,
}

async function runPool(world: World, amount: number, chance: Chance): Promise<Outcome> {
  return whileTyping(world, { writers: 8 }, async (stage) => {
    for (let strike = 0; strike < amount; strike += 1) {
      await pause(chance.between(50, 1_000))
      stage.proxy.cut()
      stage.faults += 1
      await stage.checkNow()
      await stage.attached()
    }
  })
}

/** Every connection between the app and PostgreSQL is cut at once, as a failing network or a pooler does. */
export const pool: Scenario = {
  name: 'pool',
  rule: 'R9',
  unit: 'all connections to PostgreSQL cut',
  short: 4,
  long: 50,
  run: runPool,
}
