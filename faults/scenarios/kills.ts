import type { Chance } from '../chance.ts'
import type { Outcome, Scenario } from '../scenario.ts'
import { pause } from '../wait.ts'
import type { World } from '../world/world.ts'
import { together, whileTyping, type Stage } from './stage.ts'

/** A story of a working day, not of a month: its log would grow without measure. */
const KILLS_PER_STORY = 25

async function kill(stage: Stage, index: number): Promise<void> {
  await stage.apps[index]?.kill()
  stage.faults += 1
  await stage.checkNow()
  await stage.startServer(index)
  await stage.attached()
}

async function run(world: World, amount: number, chance: Chance): Promise<Outcome> {
  const outcomes: Outcome[] = []
  for (let left = amount; left > 0; left -= KILLS_PER_STORY) {
    const place = (writer: number) => (writer < 6 ? 'own' : 'shared')
    outcomes.push(
      await whileTyping(world, { writers: 8, place }, async (stage) => {
        for (let strike = 0; strike < Math.min(left, KILLS_PER_STORY); strike += 1) {
          await pause(chance.between(20, 900))
          await kill(stage, 0)
        }
      }),
    )
  }
  return together(outcomes)
}

/** The app is killed at any moment of writing and started again at once. */
export const kills: Scenario = {
  name: 'kills',
  rule: 'R1',
  unit: 'kill -9 of the app',
  short: 12,
  long: 200,
  run,
}

async function runOnTwo(world: World, amount: number, chance: Chance): Promise<Outcome> {
  return whileTyping(world, { writers: 8, servers: 2 }, async (stage) => {
    for (let strike = 0; strike < amount; strike += 1) {
      await pause(chance.between(20, 900))
      // Whoever reconnects may land on the other process.
      stage.turn += chance.between(0, 1)
      await kill(stage, strike % 2)
    }
  })
}

/** Two processes hold the same story on one database, and each is killed in turn. */
export const twoServers: Scenario = {
  name: 'two-servers',
  rule: 'R1',
  unit: 'kill -9 of one of two processes',
  short: 8,
  long: 40,
  run: runOnTwo,
}
