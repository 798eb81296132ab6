import type { Clock } from '#lib/platform/clock/clock.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { appendToLog, type LogEntry, type LogOutcome } from '../commands/append-to-log.ts'

type Waiting = { entry: LogEntry; resolve: (seq: number) => void; reject: (reason: unknown) => void }

/** Appends words to logs; what arrives while a commit is under way goes together into the next. */
export type GroupCommit = {
  /** Resolves with the seq once the words are committed; rejects with an AppError when they are refused. */
  append: (storyId: string, entry: LogEntry) => Promise<number>
  /** Resolves when nothing is under way. */
  idle: () => Promise<void>
}

// Keeps one transaction short, so that a command on the same story does not wait long for the row.
const MOST_AT_ONCE = 200

export function groupCommit(db: PrismaClient, clock: Clock): GroupCommit {
  const waiting = new Map<string, Waiting[]>()
  const running = new Map<string, Promise<void>>()

  async function run(storyId: string): Promise<void> {
    for (let batch = take(waiting, storyId); batch.length > 0; batch = take(waiting, storyId)) {
      await commit(db, clock, storyId, batch)
    }
    running.delete(storyId)
  }

  return {
    append: (storyId, entry) =>
      new Promise((resolve, reject) => {
        waiting.set(storyId, [...(waiting.get(storyId) ?? []), { entry, resolve, reject }])
        if (!running.has(storyId)) running.set(storyId, run(storyId))
      }),
    idle: async () => {
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}

function take(waiting: Map<string, Waiting[]>, storyId: string): Waiting[] {
  const all = waiting.get(storyId) ?? []
  const rest = all.slice(MOST_AT_ONCE)
  if (rest.length > 0) waiting.set(storyId, rest)
  else waiting.delete(storyId)
  return all.slice(0, MOST_AT_ONCE)
}

/** Settles every one of `batch`; never throws. */
async function commit(db: PrismaClient, clock: Clock, storyId: string, batch: Waiting[]): Promise<void> {
  const entries = batch.map((one) => one.entry)
  let outcomes: LogOutcome[] = []
  try {
    outcomes = await db.$transaction((tx) => appendToLog(tx, clock, storyId, entries))
  } catch (error) {
    for (const one of batch) one.reject(error)
    return
  }
  for (const [index, one] of batch.entries()) {
    const outcome = outcomes[index]
    if (outcome && 'seq' in outcome) one.resolve(outcome.seq)
    else one.reject(outcome?.refused)
  }
}
