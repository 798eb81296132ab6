import { Logger, run, runMigrations } from 'graphile-worker'
import type { Runner } from 'graphile-worker'
import type { ZodType } from 'zod'
import type { Db } from '../db/client.ts'
import { log } from '../log/log.ts'

/** A kind of work done after a commit: its name, what its payload looks like, and the work, which may be repeated. */
export type JobDefinition<T> = {
  name: string
  /** When it is done by itself, as a line of crontab (UTC); left out for work that somebody asks for. */
  cron?: string
  payload: ZodType<T>
  handle: (db: Db, payload: T) => Promise<void>
}

/** A definition whose payload type is known to itself alone, so that kinds can stand in one list. */
export type AnyJob = { name: string; cron: string | null; run: (db: Db, payload: unknown) => Promise<void> }

/** Closes a definition over its payload type: the payload is parsed at the border before the work sees it. */
export function defineJob<T>(definition: JobDefinition<T>): AnyJob {
  return {
    name: definition.name,
    cron: definition.cron ?? null,
    run: async (db, payload) => definition.handle(db, definition.payload.parse(payload)),
  }
}

const logger = new Logger(() => (level, message) => {
  if (level === 'error') log.error({ part: 'jobs' }, message)
  else if (level === 'warning') log.warn({ part: 'jobs' }, message)
})

/** Brings the queue's own tables up to date. Run once at start, before anything adds a job. */
export function migrateJobs(connectionString: string): Promise<void> {
  return runMigrations({ connectionString, logger })
}

/** Starts working through the queue; `stop()` on the answer finishes what runs. One job at a time: photos are heavy. */
export function startJobs(options: { connectionString: string; db: Db; jobs: AnyJob[] }): Promise<Runner> {
  return run({
    connectionString: options.connectionString,
    concurrency: 1,
    noHandleSignals: true,
    logger,
    crontab: options.jobs.flatMap(({ name, cron }) => (cron ? [`${cron} ${name}`] : [])).join('\n'),
    taskList: Object.fromEntries(
      options.jobs.map((job) => [job.name, (payload: unknown) => job.run(options.db, payload)]),
    ),
  })
}
