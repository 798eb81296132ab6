import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { inTransaction } from '../db/in-transaction.ts'

/**
 * Runs a command at most once per person and key: a repeated request gets the first answer and changes nothing.
 * `work` runs in the transaction that also keeps the answer. Two requests at the same instant wait for each other on the
 * key's advisory lock. `result` must be plain JSON.
 */
export async function once<T>(
  ctx: Ctx,
  command: string,
  key: string,
  work: (tx: Db) => Promise<T>,
): Promise<T> {
  return inTransaction(ctx.db, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${ctx.actor.id}:${key}`}, 0))`
    const known = await tx.commandReceipt.findUnique({
      where: { actorId_key: { actorId: ctx.actor.id, key } },
    })
    if (known) return known.result as T
    const result = await work(tx)
    await tx.commandReceipt.create({
      data: { key, actorId: ctx.actor.id, command, result: result as object, createdAt: ctx.clock.now() },
    })
    return result
  })
}
