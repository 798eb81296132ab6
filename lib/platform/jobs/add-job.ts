import type { Db } from '../db/client.ts'

/**
 * Puts a job into the queue, in the caller's transaction: it runs after the commit, or never if there is none.
 * `key` replaces a waiting job of the same key.
 */
export async function addJob(
  tx: Db,
  name: string,
  payload: object,
  options: { key?: string } = {},
): Promise<void> {
  await tx.$executeRaw`
    select graphile_worker.add_job(${name}, payload := ${JSON.stringify(payload)}::json, job_key := ${options.key ?? null})`
}
