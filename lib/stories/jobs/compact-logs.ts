import { z } from 'zod'
import { env } from '#lib/platform/env.ts'
import { defineJob } from '#lib/platform/jobs/runner.ts'
import { log } from '#lib/platform/log/log.ts'
import { compactLog } from '../commands/compact-log.ts'
import { longLogs } from '../queries/long-logs.ts'

const DAY_MS = 86_400_000

/** Every night: folds the updates of every log that are older than STET_KEEP_UPDATES_DAYS. A log that cannot be folded stops no other. */
export const compactLogs = defineJob({
  name: 'compact_logs',
  cron: '17 3 * * *',
  payload: z.object({}),
  handle: async (db) => {
    const before = new Date(Date.now() - env().keepUpdatesDays * DAY_MS)
    for (const storyId of await longLogs(db, before)) {
      await compactLog(db, storyId, before).catch((error: unknown) => {
        log.error({ err: error, storyId }, "a story's log could not be compacted")
      })
    }
  },
})
