import { randomUUID } from 'node:crypto'
import type { Member } from '#lib/stories/collab/testing/newsroom.ts'
import type { Chance } from '../chance.ts'
import { startDatabaseProxy } from '../proxy/database-proxy.ts'
import { startTcpProxy, type Judge } from '../proxy/tcp-proxy.ts'
import { nothing, type Outcome, type Scenario } from '../scenario.ts'
import { prepareApp } from '../world/app.ts'
import { problemsOfRows } from '../world/inspect.ts'
import type { World } from '../world/world.ts'
import { knownFor, ledgerOf, publishOnce, seenInLog, storyOnDesk } from './newsdesk.ts'

/** Two answers of three are lost; fewer tries would sooner or later not be enough. */
const TRIES = 60
const DESKS = 4

type Desk = { world: World; editor: Member; port: number; amount: number }

/** One editor publishes again and again; every publish is sent with its key until an answer comes → what is wrong. */
async function publishOften({ world, editor, port, amount }: Desk): Promise<string[]> {
  const storyId = await storyOnDesk(world, editor)
  const known = await patiently(() => knownFor(port, editor, storyId))
  const fingerprint = await seenInLog(world, storyId, known)
  const keys: string[] = []
  for (let number = 0; number < amount; number += 1) {
    const key = randomUUID()
    keys.push(key)
    const changeKind = number === 0 ? ('first' as const) : ('silent_fix' as const)
    let answer: number | null = null
    for (let tries = 0; answer === null && tries < TRIES; tries += 1)
      answer = await publishOnce(port, editor, { storyId, fingerprint, changeKind, key })
    if (answer === null) return [`a publish got no answer in ${TRIES} tries`]
  }
  const ledger = await ledgerOf(world, storyId, keys)
  const isOnce = ledger.versions === amount && ledger.audited === amount && ledger.receipts === amount
  return [
    ...(isOnce ? [] : [`${amount} publishes left ${JSON.stringify(ledger)}`]),
    ...(await problemsOfRows(world.db, storyId)),
  ]
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (tries === TRIES) throw error
    }
  }
}

/** Cuts a connection when the app's answer to a publish comes by, so that the editor never sees it. */
function loser(loses: () => boolean, count: () => void): () => Judge {
  return () => {
    let isPublish = false
    return {
      fromClient: (piece) => {
        if (piece.includes('/api/rpc/')) isPublish = piece.includes('publishing.publish')
        return 'pass'
      },
      fromServer: () => {
        if (!isPublish || !loses()) return 'pass'
        count()
        return 'cut-before'
      },
    }
  }
}

async function run(world: World, amount: number, chance: Chance): Promise<Outcome> {
  let lostByNetwork = 0
  const database = await startDatabaseProxy(world.database.port)
  const app = await prepareApp(world.variables(database.port)).open()
  const network = await startTcpProxy(
    app.port,
    loser(
      () => chance.hits(0.35),
      () => (lostByNetwork += 1),
    ),
  )
  database.fateOfCommits(() => (chance.hits(0.35) ? 'unanswered' : 'through'))
  try {
    const wrong: string[] = []
    const each = Math.max(1, Math.ceil(amount / DESKS / 8))
    // Until so many were lost; every round is a new story on every desk.
    while (lostByNetwork + database.hits() < amount && wrong.length === 0) {
      const desks = world.people
        .slice(0, DESKS)
        .map((editor) => publishOften({ world, editor, port: network.port, amount: each }))
      wrong.push(...(await Promise.all(desks)).flat())
    }
    return { ...nothing(), faults: lostByNetwork + database.hits(), wrong }
  } finally {
    await network.stop()
    await app.kill()
    await database.stop()
  }
}

/** A publish is done and its answer lost, on the way from PostgreSQL or to the browser; it is sent again with its key. */
export const lostAnswers: Scenario = {
  name: 'lost-answers',
  rule: 'R10',
  unit: 'answer lost after the commit',
  short: 20,
  long: 1_000,
  run,
}
