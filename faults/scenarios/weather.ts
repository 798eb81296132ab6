import type { Chance } from '../chance.ts'
import type { Outcome, Scenario } from '../scenario.ts'
import { pause } from '../wait.ts'
import type { World } from '../world/world.ts'
import { whileTyping } from './stage.ts'

/** A save that takes longer is given up on: the run is over when so many were hit, or after this long for each. */
const PATIENCE_MS = 4_000

async function run(world: World, amount: number, chance: Chance): Promise<Outcome> {
  return whileTyping(world, { writers: 4, perSecond: 3 }, async (stage) => {
    stage.network.weather({
      delay: () => (chance.hits(0.15) ? chance.between(0, 5_000) : chance.between(0, 80)),
      overtakes: () => chance.hits(0.1),
    })
    stage.proxy.fateOfCommits(() => {
      const drawn = chance.next()
      return drawn < 0.3 ? 'unheard' : drawn < 0.4 ? 'unanswered' : 'through'
    })
    const end = Date.now() + amount * PATIENCE_MS
    while (stage.proxy.hits() < amount && Date.now() < end) await pause(100)
    await stage.checkNow()
    stage.network.weather(null)
    stage.proxy.fateOfCommits(() => 'through')
    stage.faults = stage.proxy.hits()
    // Those that wait out a pause between two tries are let come back before anybody is timed.
    await pause(1_000)
    await stage.attached()
  })
}

/** Saves are late by up to 5 s and overtake each other; of the commits 30 in 100 fail, and 10 succeed without an answer. */
export const weather: Scenario = {
  name: 'weather',
  rule: 'R2',
  unit: 'failed or unanswered commit, messages late or out of order',
  short: 10,
  long: 100,
  run,
}
