import type { Clock } from '#lib/platform/clock/clock.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { appendToLog, appendToLogs, type LogEntry, type LogOutcome } from '../commands/append-to-log.ts'

type Waiting = { entry: LogEntry; resolve: (seq: number) => void; reject: (reason: unknown) => void }
type Batch = Map<string, Waiting[]>

/** Appends words to logs; what arrives while a commit is under way goes together into the next, of all stories at once. */
export type GroupCommit = {
  /** Resolves with the seq once the words are committed; rejects with an AppError when they are refused. */
  append: (storyId: string, entry: LogEntry) => Promise<number>
  /** Resolves when nothing is under way. */
  idle: () => Promise<void>
}

// Keeps one transaction short, so that a command on the same story does not wait long for the row.
const MOST_AT_ONCE = 200

/**
 * A commit costs about the same for a hundred stories as for one, so that a whole newsroom waits for one commit at a time. A
 * story whose row a command holds, or whose words fail, goes on by itself: nobody else waits for it or fails with it.
 */
export function groupCommit(db: PrismaClient, clock: Clock): GroupCommit {
  const waiting: Batch = new Map()
  const alone = new Map<string, Promise<void>>()
  let isRunning = false
  let running = Promise.resolve()

  async function run(): Promise<void> {
    isRunning = true
    for (let batch = take(waiting, alone); batch.size > 0; batch = take(waiting, alone)) {
      for (const [storyId, rest] of await together(db, clock, batch)) goAlone(storyId, rest)
    }
    isRunning = false
  }

  /** A run that finds nothing to take has ended before it returns. */
  function go(): void {
    if (!isRunning) running = run()
  }

  function goAlone(storyId: string, batch: Waiting[]): void {
    const done = commitAlone(db, clock, storyId, batch).then(() => {
      alone.delete(storyId)
      go()
    })
    alone.set(storyId, done)
  }

  return {
    append: (storyId, entry) =>
      new Promise((resolve, reject) => {
        const one = { entry, resolve, reject }
        const others = waiting.get(storyId)
        if (others) others.push(one)
        else waiting.set(storyId, [one])
        go()
      }),
    idle: async () => {
      while (isRunning || alone.size > 0) await Promise.all([running, ...alone.values()])
    },
  }
}

/** What waits, those who wait longest first, but for stories that go by themselves just now. */
function take(waiting: Batch, alone: ReadonlyMap<string, unknown>): Batch {
  const batch: Batch = new Map()
  let room = MOST_AT_ONCE
  for (const [storyId, all] of waiting) {
    if (room === 0) break
    if (alone.has(storyId)) continue
    const [now, later] = [all.slice(0, room), all.slice(room)]
    batch.set(storyId, now)
    room -= now.length
    if (later.length > 0) waiting.set(storyId, later)
    else waiting.delete(storyId)
  }
  return batch
}

/** Settles the batches that could be committed together → the others. Never throws. */
async function together(db: PrismaClient, clock: Clock, batch: Batch): Promise<Batch> {
  try {
    const entries = new Map([...batch].map(([storyId, all]) => [storyId, all.map(({ entry }) => entry)]))
    const outcomes = await db.$transaction((tx) => appendToLogs(tx, clock, entries, { busy: 'skip' }))
    const rest: Batch = new Map()
    for (const [storyId, all] of batch) {
      const known = outcomes.get(storyId)
      if (known) settle(all, known)
      else rest.set(storyId, all)
    }
    return rest
  } catch {
    // Which of them it was shows when each is tried by itself.
    return batch
  }
}

/** Settles every one of `batch`; never throws. */
async function commitAlone(db: PrismaClient, clock: Clock, storyId: string, batch: Waiting[]): Promise<void> {
  try {
    const entries = batch.map(({ entry }) => entry)
    settle(batch, await db.$transaction((tx) => appendToLog(tx, clock, storyId, entries)))
  } catch (error) {
    for (const one of batch) one.reject(error)
  }
}

function settle(batch: Waiting[], outcomes: LogOutcome[]): void {
  for (const [index, one] of batch.entries()) {
    const outcome = outcomes[index]
    if (outcome && 'seq' in outcome) one.resolve(outcome.seq)
    else one.reject(outcome?.refused ?? notFound('story'))
  }
}
