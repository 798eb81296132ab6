import type { Chance } from '../chance.ts'
import type { Outcome, Scenario } from '../scenario.ts'
import { pause } from '../wait.ts'
import type { World } from '../world/world.ts'
import { whileTyping, type Stage } from './stage.ts'

/** One cut in five lasts longer than any client waits between two tries. */
const LONG_CUT_MS = 12_000

/** In one cut of four a tab is lost as well, and comes back before the network does, with nothing but its journal. */
async function cut(stage: Stage, ms: number, losesTab: boolean, chance: Chance): Promise<void> {
  stage.network.cut()
  stage.faults += 1
  await pause(ms)
  if (losesTab) {
    const run = chance.pick(stage.runs)
    run.crashes.push(Date.now())
    run.writer.crash()
    run.writer.reopen()
    await pause(200)
  }
  await stage.checkNow()
  stage.network.mend()
  await stage.attached()
}

async function run(world: World, amount: number, chance: Chance): Promise<Outcome> {
  return whileTyping(world, { writers: 3 }, async (stage) => {
    for (let strike = 0; strike < amount; strike += 1) {
      await pause(chance.between(50, 1_500))
      const isLong = strike % 10 === 9
      await cut(stage, isLong ? LONG_CUT_MS : chance.between(200, 2_000), chance.hits(0.25), chance)
    }
  })
}

/** The network of three editors goes, for moments or for longer, and sometimes a tab goes with it. */
export const cuts: Scenario = { name: 'cuts', rule: 'R6', unit: 'network cut', short: 5, long: 50, run }
