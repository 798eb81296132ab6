import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { findSource } from '../queries/find-source.ts'

/** Takes a source out of searches, or brings it back. Stories that rest on it keep it. */
export function archiveSource(
  ctx: Ctx,
  input: { id: string; archived: boolean },
): Promise<{ archived: boolean }> {
  return inTransaction(ctx.db, async (tx) => {
    const source = await findSource(ctx, input.id, 'archive', tx)
    await tx.source.update({
      where: { id: source.id },
      data: { archivedAt: input.archived ? ctx.clock.now() : null, revision: { increment: 1 } },
    })
    await audit(tx, ctx, {
      action: input.archived ? 'source.archived' : 'source.restored',
      subjectType: 'source',
      subjectId: source.id,
    })
    return { archived: input.archived }
  })
}
