import type { Chance } from '../chance.ts'
import type { Outcome, Scenario } from '../scenario.ts'
import { pause, until } from '../wait.ts'
import type { World } from '../world/world.ts'
import { whileTyping } from './stage.ts'

/** An old process has this long to close its sockets. */
const STOP_MS = 20_000

async function run(world: World, amount: number, chance: Chance): Promise<Outcome> {
  return whileTyping(world, { writers: 8, perSecond: 8 }, async (stage) => {
    for (let strike = 0; strike < amount; strike += 1) {
      await pause(chance.between(50, 1_500))
      const old = stage.apps[0]
      await stage.startServer(0)
      stage.faults += 1
      const gone = old?.stop()
      await until(() => stage.writers.some((writer) => !writer.isAttached), STOP_MS)
      await stage.attached()
      await gone
      await stage.checkNow()
    }
  })
}

/** A deploy: the new process is up, the old one is told to end (SIGTERM) while saves are under way, tabs stay open. */
export const rolling: Scenario = {
  name: 'rolling',
  rule: 'R4',
  unit: 'SIGTERM under load',
  short: 2,
  long: 20,
  run,
}
