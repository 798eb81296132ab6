import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'

/**
 * The claim with this id in this story, made if it is new: the browser chose the id when it marked the words. An id that belongs
 * to another story is not_found.
 */
export async function ensureClaim(
  tx: Db,
  ctx: Ctx,
  input: { storyId: string; claimId: string },
): Promise<void> {
  await tx.claim.createMany({
    data: [
      { id: input.claimId, storyId: input.storyId, createdById: ctx.actor.id, createdAt: ctx.clock.now() },
    ],
    skipDuplicates: true,
  })
  const claim = await tx.claim.findUnique({ where: { id: input.claimId }, select: { storyId: true } })
  if (claim?.storyId !== input.storyId) throw notFound('claim')
}

/** The story that a claim belongs to; not_found when there is no such claim. Whether it may be seen is the story's question. */
export async function storyOfClaim(db: Db, claimId: string): Promise<string> {
  const claim = await db.claim.findUnique({ where: { id: claimId }, select: { storyId: true } })
  if (!claim) throw notFound('claim')
  return claim.storyId
}
