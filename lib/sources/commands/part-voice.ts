import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { findSource } from '../queries/find-source.ts'
import { voicesOf } from '../queries/voices-of.ts'
import { touchStoriesOf } from './touch-stories-of.ts'

/**
 * Says that a source speaks for itself again. Where this person sees nobody else with its voice nothing happens, and the
 * answer is the same: who they may not see must not show.
 */
export function partVoice(ctx: Ctx, input: { id: string }): Promise<{ parted: true }> {
  return inTransaction(ctx.db, async (tx) => {
    const source = await findSource(ctx, input.id, 'edit', tx)
    const group = source.independenceGroupId
    if (!group || (await voicesOf({ ...ctx, db: tx }, source)).length === 0) return { parted: true }
    await tx.$executeRaw`update source set independence_group_id = null where id = ${source.id}::uuid`
    await endIfAlone(tx, group)
    await touchStoriesOf(tx, ctx, [source.id])
    await audit(tx, ctx, { action: 'source.voice_parted', subjectType: 'source', subjectId: source.id })
    return { parted: true }
  })
}

/** A voice of one is no group. */
async function endIfAlone(tx: Db, groupId: string): Promise<void> {
  if ((await tx.source.count({ where: { independenceGroupId: groupId } })) > 1) return
  await tx.$executeRaw`
    update source set independence_group_id = null where independence_group_id = ${groupId}::uuid`
  await tx.independenceGroup.delete({ where: { id: groupId } })
}
