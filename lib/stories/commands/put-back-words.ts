import { rescueWords } from '#lib/document/yjs/rescue/rescue-words.ts'
import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { readLog } from '../queries/load-document.ts'
import { appendToLog, type LogEntry } from './append-to-log.ts'

/**
 * Puts back what the updates from `seq` on would lose of words that were typed in a block while somebody took it away: one update more
 * in the log for each, in the right of whoever `as` is. Done twice it does nothing. The whole log is read, so it is asked for only
 * when words may be lost.
 */
export function putBackWords(
  db: Db,
  clock: Clock,
  { storyId, seq, as }: { storyId: string; seq: number; as: Pick<LogEntry, 'writer' | 'only'> },
): Promise<void> {
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`select 1 from story where id = ${storyId}::uuid for update`
    const log = await readLog(tx, storyId, 0)
    for (const one of log.filter((update) => update.seq >= seq)) {
      const bytes = rescueWords(log, one.seq)
      if (!bytes) continue
      const [outcome] = await appendToLog(tx, clock, storyId, [{ ...as, bytes, actorId: null }])
      if (!outcome || 'refused' in outcome) throw outcome?.refused ?? new Error('no outcome of an append')
      log.push({ seq: outcome.seq, bytes })
    }
  })
}
