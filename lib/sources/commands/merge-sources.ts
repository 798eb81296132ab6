import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { findSource } from '../queries/find-source.ts'
import { moveKept } from './move-kept.ts'
import { touchStoriesOf } from './touch-stories-of.ts'
import { leaveVoice, uniteVoices } from './unite-voices.ts'

/**
 * Makes one of two records of the same named source: uses, requests for comment, contacts, notes, files and beats of `id` go to
 * `intoId`, and its old id leads there. What `intoId` says of the source stays. It cannot be taken back.
 */
export function mergeSources(ctx: Ctx, input: { id: string; intoId: string }): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (tx) => {
    await tx.$queryRaw`
      select 1 from source where id in (${input.id}::uuid, ${input.intoId}::uuid) order by id for update`
    const from = await findSource(ctx, input.id, 'archive', tx)
    const into = await findSource(ctx, input.intoId, 'archive', tx)
    if (from.id === into.id)
      throw new AppError('bad_input', 'These are one record already. Choose another source.')
    if (from.anonymous || into.anonymous) {
      throw new AppError(
        'bad_input',
        'Only sources with a public name are merged. That two anonymous ones are one person is said by who knows them.',
      )
    }
    await moveKept(tx, from, into)
    await tx.sourceUse.updateMany({ where: { sourceId: from.id }, data: { sourceId: into.id } })
    await tx.commentRequest.updateMany({ where: { sourceId: from.id }, data: { sourceId: into.id } })
    if (from.independenceGroupId) {
      await uniteVoices(tx, ctx, [into, from])
      const { independenceGroupId } = await tx.source.findUniqueOrThrow({ where: { id: from.id } })
      await leaveVoice(tx, { id: from.id, independenceGroupId })
    }
    const now = ctx.clock.now()
    await tx.source.updateMany({ where: { mergedIntoId: from.id }, data: { mergedIntoId: into.id } })
    await tx.source.update({
      where: { id: from.id },
      data: {
        mergedIntoId: into.id,
        archivedAt: now,
        dataKey: null,
        notesSealed: null,
        revision: { increment: 1 },
        updatedAt: now,
      },
    })
    const beats = [...new Set([...into.beats, ...from.beats])].slice(0, 20)
    await tx.source.update({
      where: { id: into.id },
      data: { beats, revision: { increment: 1 }, updatedAt: now },
    })
    await touchStoriesOf(tx, ctx, [into.id])
    await audit(tx, ctx, {
      action: 'source.merged',
      subjectType: 'source',
      subjectId: into.id,
      detail: { fromId: from.id },
    })
    return { id: into.id }
  })
}
