import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { findSource } from '../queries/find-source.ts'

/** "I know who this is": said by somebody whom the source's reporter named as knowing it. Everybody else gets not_found. */
export function confirmKnowing(ctx: Ctx, input: { sourceId: string }): Promise<{ confirmed: true }> {
  return inTransaction(ctx.db, async (tx) => {
    const source = await findSource(ctx, input.sourceId, 'see', tx)
    const { count } = await tx.sourceKnower.updateMany({
      where: { sourceId: source.id, personId: ctx.actor.id },
      data: { confirmedAt: ctx.clock.now() },
    })
    if (count === 0)
      throw new AppError(
        'not_allowed',
        'The source’s reporter has to name you as somebody who knows before you can confirm it.',
      )
    const uses = await tx.sourceUse.findMany({
      where: { sourceId: source.id },
      distinct: ['storyId'],
      select: { storyId: true },
    })
    for (const { storyId } of uses) await touchStory(tx, ctx, storyId)
    await audit(tx, ctx, { action: 'source.knowing_confirmed', subjectType: 'source', subjectId: source.id })
    return { confirmed: true }
  })
}
