import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { makeLink } from './make-link.ts'

/**
 * The link through which the very first admin joins, for the terminal of who starts the server. It exists only while the
 * newsroom has no people; each call makes a new one and the one before it dies. Throws conflict once somebody is there.
 */
export async function createFirstAdminLink(ctx: Pick<Ctx, 'db' | 'clock'>): Promise<{ token: string }> {
  return inTransaction(ctx.db, async (tx) => {
    if ((await tx.person.count()) > 0) {
      throw new AppError('conflict', 'This newsroom has people already. Ask an admin for a link.')
    }
    const { token } = await makeLink(tx, ctx.clock, null, null)
    return { token }
  })
}
