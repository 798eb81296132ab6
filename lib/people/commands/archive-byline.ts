import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import { requireRight } from './require-right.ts'

/** Takes a byline out of the pickers, or puts it back. Stories keep it, and its page stays. */
export async function archiveByline(ctx: Ctx, input: { id: string; archived: boolean }): Promise<void> {
  requireRight(ctx, 'manage_bylines')
  await inTransaction(ctx.db, async (tx) => {
    const { count } = await tx.byline.updateMany({
      where: { id: input.id },
      data: { archivedAt: input.archived ? ctx.clock.now() : null, updatedAt: ctx.clock.now() },
    })
    if (count === 0) throw notFound('byline')
    const action = input.archived ? 'byline.archived' : 'byline.restored'
    await audit(tx, ctx, { action, subjectType: 'byline', subjectId: input.id })
  })
}
