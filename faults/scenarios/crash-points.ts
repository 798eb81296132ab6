import { randomUUID } from 'node:crypto'
import type { Member } from '#lib/stories/collab/testing/newsroom.ts'
import type { Chance } from '../chance.ts'
import type { Moment } from '../proxy/database-proxy.ts'
import { startDatabaseProxy, type DatabaseProxy } from '../proxy/database-proxy.ts'
import { nothing, type Outcome, type Scenario } from '../scenario.ts'
import { prepareApp, type App } from '../world/app.ts'
import { problemsOfRows } from '../world/inspect.ts'
import type { World } from '../world/world.ts'
import {
  knownFor,
  ledgerOf,
  publishOnce,
  seenInLog,
  storyOnDesk,
  writeOnDesk,
  type Ledger,
} from './newsdesk.ts'

/** The command's lock on its key: no other transaction of the app takes one. */
const PUBLISH_TAKES = 'pg_advisory_xact_lock'
/** More than a publish sends: a moment that never comes says that its end was reached. */
const BEYOND = 400

type Desk = { world: World; editor: Member; storyId: string; proxy: DatabaseProxy; app: App; keys: string[] }

/** One publish that is struck at this moment, and sent again until it is answered → what is wrong, and whether it was struck. */
async function strikeAt(
  desk: Desk,
  moment: Moment,
  isKill: boolean,
): Promise<{ wrong: string[]; struck: boolean }> {
  const { world, editor, storyId, proxy } = desk
  const round = desk.keys.length + 1
  await writeOnDesk(editor, storyId, `The council voted on Monday, in round ${round}.`)
  const before = await ledgerOf(world, storyId, desk.keys)
  const key = randomUUID()
  desk.keys.push(key)
  const publish = {
    storyId,
    key,
    changeKind: before.live === null ? ('first' as const) : ('silent_fix' as const),
    fingerprint: await seenInLog(world, storyId, await knownFor(desk.app.port, editor, storyId)),
  }
  const hits = proxy.hits()
  let gone: Promise<void> | undefined
  proxy.strikeOnce({ words: PUBLISH_TAKES, moment, act: () => isKill && (gone = desk.app.kill()) })
  const answers = [await publishOnce(desk.app.port, editor, publish)]
  proxy.strikeOnce(null)
  const between = await ledgerOf(world, storyId, desk.keys)
  if (gone) {
    await gone
    desk.app = await prepareApp(world.variables(proxy.port)).open()
  }
  for (let tries = 0; answers.at(-1) === null && tries < 5; tries += 1)
    answers.push(await publishOnce(desk.app.port, editor, publish))
  const after = await ledgerOf(world, storyId, desk.keys)
  const where = `${moment.at}${moment.at === 'statement' ? ` ${moment.number}` : ''}`
  return {
    struck: proxy.hits() > hits,
    wrong: [
      ...(isWhole(before, between)
        ? []
        : [`half a publish at ${where}: ${JSON.stringify({ before, between })}`]),
      ...(isOneMore(before, after) ? [] : [`not once at ${where}: ${JSON.stringify({ before, after })}`]),
      ...(answers.at(-1) === after.live
        ? []
        : [`the answer at ${where} names another version than readers have`]),
    ],
  }
}

/** All of a publish or nothing of it. */
function isWhole(before: Ledger, now: Ledger): boolean {
  return isOneMore(before, now) || JSON.stringify(before) === JSON.stringify(now)
}

function isOneMore(before: Ledger, now: Ledger): boolean {
  const isOne = (of: (ledger: Ledger) => number): boolean => of(now) === of(before) + 1
  return (
    isOne(({ versions }) => versions) &&
    isOne(({ audited }) => audited) &&
    isOne(({ receipts }) => receipts) &&
    now.live !== before.live
  )
}

async function run(world: World, amount: number, chance: Chance): Promise<Outcome> {
  const editor = chance.pick(world.people)
  const proxy = await startDatabaseProxy(world.database.port)
  const storyId = await storyOnDesk(world, editor)
  const desk: Desk = {
    world,
    editor,
    storyId,
    proxy,
    keys: [],
    app: await prepareApp(world.variables(proxy.port)).open(),
  }
  const wrong: string[] = []
  let faults = 0
  const strike = async (moment: Moment, isKill: boolean): Promise<boolean> => {
    const outcome = await strikeAt(desk, moment, isKill)
    if (outcome.struck) faults += 1
    wrong.push(...outcome.wrong)
    return outcome.struck
  }
  try {
    // How many there are, found by cutting the connection at one after the other; few, where time is short.
    const step = Math.max(1, Math.floor(BEYOND / (amount * 4)))
    let last = 2
    while (last < BEYOND && (await strike({ at: 'statement', number: last }, false))) last += step
    for (let round = 0; round < amount; round += 1) {
      await strike({ at: 'statement', number: chance.between(2, Math.max(2, last - 1)) }, true)
      await strike({ at: 'before-commit' }, round % 2 === 0)
      await strike({ at: 'after-commit' }, round % 2 === 0)
    }
    wrong.push(...(await problemsOfRows(world.db, storyId)))
    return { ...nothing(), faults, wrong }
  } finally {
    await desk.app.kill()
    await proxy.stop()
  }
}

/** A publish is struck at every point: its connection is cut or the app is killed before, between and after its statements. */
export const crashPoints: Scenario = {
  name: 'crash-points',
  rule: 'R5',
  unit: 'kill or cut within a publish',
  short: 2,
  long: 40,
  run,
}
