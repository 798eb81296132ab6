import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'

/**
 * Takes an override back, or an ignore: the finding stands open again. Whoever may give one may take it back. Versions that went out
 * with it keep it.
 */
export function withdrawOverride(ctx: Ctx, input: { id: string }): Promise<{ withdrawn: true }> {
  return inTransaction(ctx.db, async (tx) => {
    const override = await tx.override.findUnique({ where: { id: input.id } })
    if (!override) throw notFound('override')
    const right = override.kind === 'ignore' ? 'write' : 'override'
    const story = await lockStory(ctx, tx, override.storyId, right)
    await tx.override.update({ where: { id: override.id }, data: { withdrawnAt: ctx.clock.now() } })
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: override.kind === 'ignore' ? 'finding.ignore_withdrawn' : 'finding.override_withdrawn',
      subjectType: 'story',
      subjectId: story.id,
      detail: { rule: override.rule },
    })
    return { withdrawn: true }
  })
}
