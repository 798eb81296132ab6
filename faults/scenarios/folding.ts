import { compactLog } from '#lib/stories/commands/compact-log.ts'
import type { Chance } from '../chance.ts'
import type { Outcome, Scenario } from '../scenario.ts'
import { pause } from '../wait.ts'
import type { World } from '../world/world.ts'
import { whileTyping } from './stage.ts'

const WRITERS = 4

async function run(world: World, amount: number, chance: Chance): Promise<Outcome> {
  return whileTyping(world, { writers: WRITERS, servers: 2 }, async (stage) => {
    for (let strike = 0; strike < amount; strike += 1) {
      const away = chance.between(0, WRITERS - 1)
      stage.network.cut(away)
      await pause(chance.between(50, 1_000))
      // As the nightly job does for what is old, but up to what is written at this moment.
      await compactLog(world.db, stage.storyId, new Date(Date.now() - chance.between(0, 500)))
      stage.faults += 1
      stage.network.mend(away)
      await stage.checkNow()
    }
    await stage.attached()
  })
}

/** The log is folded into one update again and again while it is written on two servers and somebody is away. */
export const folding: Scenario = {
  name: 'folding',
  rule: 'R7',
  unit: 'log folded under writers',
  short: 3,
  long: 50,
  run,
}
