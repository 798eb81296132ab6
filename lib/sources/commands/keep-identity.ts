import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import type { IdentityKept } from '#lib/seals/model/seal-view.ts'

/** Writes where the identity of an anonymous source is kept. The seals room decides; this runs in its transaction. */
export async function keepIdentity(tx: Db, ctx: Ctx, sourceId: string, kept: IdentityKept): Promise<void> {
  await tx.source.update({
    where: { id: sourceId },
    data: { identityKept: kept, revision: { increment: 1 }, updatedAt: ctx.clock.now() },
  })
}
