import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'

/**
 * Lets people see an anonymous source because they were told, or will open a seal. Who knew before stays as they were. `at` tells
 * a later withdrawal which of them came with it. Runs in the caller's transaction, which has asked whether it may.
 */
export async function addKnowers(
  tx: Db,
  ctx: Ctx,
  input: { sourceId: string; personIds: readonly string[]; at: Date },
): Promise<void> {
  await tx.sourceKnower.createMany({
    data: input.personIds.map((personId) => ({
      sourceId: input.sourceId,
      personId,
      namedById: ctx.actor.id,
      namedAt: input.at,
    })),
    skipDuplicates: true,
  })
}
