import type { Chance } from '../chance.ts'
import type { Outcome, Scenario } from '../scenario.ts'
import { pause } from '../wait.ts'
import type { World } from '../world/world.ts'
import { whileTyping } from './stage.ts'

const WRITERS = 4
/** Its tab was opened at the beginning and hears of nothing until the end. */
const STALE = 3

async function run(world: World, amount: number, chance: Chance): Promise<Outcome> {
  const options = { writers: WRITERS, servers: 2, perSecond: 30, place: () => 'anywhere' as const }
  return whileTyping(world, options, async (stage) => {
    stage.network.cut(STALE)
    const typed = (): number => stage.runs.reduce((sum, { history }) => sum + history.length, 0)
    while (typed() < amount) {
      await pause(chance.between(100, 800))
      // One of the others writes on without a network for a while.
      const offline = chance.between(0, STALE - 1)
      stage.network.cut(offline)
      stage.faults += 1
      await pause(chance.between(200, 2_000))
      stage.network.mend(offline)
    }
    await stage.checkNow()
    stage.network.mend()
    stage.network.mend(STALE)
    await stage.attached()
  })
}

/** Four people write anywhere in one paragraph on two servers; one after the other is cut off, and one all the time. */
export const sameParagraph: Scenario = {
  name: 'same-paragraph',
  rule: 'R7',
  unit: 'time offline, in one paragraph',
  short: 500,
  long: 10_000,
  run,
}
