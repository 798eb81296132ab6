import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { findSource } from '../queries/find-source.ts'
import { voicesOf } from '../queries/voices-of.ts'
import { touchStoriesOf } from './touch-stories-of.ts'
import { leaveVoice } from './unite-voices.ts'

/**
 * Says that a source speaks for itself again. Where this person sees nobody else with its voice nothing happens, and the
 * answer is the same: who they may not see must not show.
 */
export function partVoice(ctx: Ctx, input: { id: string }): Promise<{ parted: true }> {
  return inTransaction(ctx.db, async (tx) => {
    const source = await findSource(ctx, input.id, 'edit', tx)
    if ((await voicesOf({ ...ctx, db: tx }, source)).length === 0) return { parted: true }
    await leaveVoice(tx, source)
    await touchStoriesOf(tx, ctx, [source.id])
    await audit(tx, ctx, { action: 'source.voice_parted', subjectType: 'source', subjectId: source.id })
    return { parted: true }
  })
}
