import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { findSource } from '../queries/find-source.ts'
import { touchStoriesOf } from './touch-stories-of.ts'
import { uniteVoices } from './unite-voices.ts'

/**
 * Says that two sources speak with one voice: two people, and one confirmation. Whoever spoke with one voice with either of
 * them, also where this person may not see it, does so with both. The first must be theirs to change, the other theirs to use.
 */
export function joinVoices(ctx: Ctx, input: { id: string; withId: string }): Promise<{ joined: true }> {
  return inTransaction(ctx.db, async (tx) => {
    if (input.id === input.withId)
      throw new AppError('bad_input', 'A source speaks with its own voice anyway. Choose another one.')
    await tx.$queryRaw`
      select 1 from source where id in (${input.id}::uuid, ${input.withId}::uuid) order by id for update`
    const source = await findSource(ctx, input.id, 'edit', tx)
    const other = await findSource(ctx, input.withId, 'use', tx)
    await uniteVoices(tx, ctx, [source, other])
    await touchStoriesOf(tx, ctx, [source.id, other.id])
    // The log must not say what an anonymous source has to do with whom.
    const open = !source.anonymous && !other.anonymous
    await audit(tx, ctx, {
      action: 'source.voices_joined',
      subjectType: 'source',
      subjectId: source.id,
      detail: open ? { withId: other.id } : {},
    })
    return { joined: true }
  })
}
