import { encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { applyDocumentToYDoc } from '#lib/document/yjs/apply-document-to-ydoc.ts'
import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { versionDocument } from '#lib/publishing/queries/version-document.ts'
import { lockStory } from '../queries/find-story.ts'
import { loadYDoc } from '../queries/load-document.ts'
import { appendUpdates } from './append-update.ts'
import { touchStory } from './touch-story.ts'

type Input = { id: string; versionId: string; back: boolean }

/**
 * Ends the offer that stands on a story since most of its text went: brings the former text back (`back`), as an edit that everybody
 * who has it open sees and can undo, or takes it as meant. Either way the version stays. Somebody who answered first, or a
 * newer loss, is a conflict.
 */
export function settleFormer(ctx: Ctx, { id, versionId, back }: Input): Promise<void> {
  return inTransaction(ctx.db, async (tx) => {
    await lockStory(ctx, tx, id, 'write')
    const { formerVersionId } = await tx.story.findUniqueOrThrow({
      where: { id },
      select: { formerVersionId: true },
    })
    if (formerVersionId !== versionId) {
      throw new AppError(
        'conflict',
        'Somebody has answered this already. The former text stays in the history.',
      )
    }
    await tx.story.update({ where: { id }, data: { formerVersionId: null } })
    if (back) await bringBack({ ...ctx, db: tx as Ctx['db'] }, id, versionId)
    await touchStory(tx, ctx, id)
    await audit(tx, ctx, {
      action: back ? 'story.former_brought_back' : 'story.former_let_go',
      subjectType: 'story',
      subjectId: id,
      detail: { versionId },
    })
  })
}

async function bringBack(ctx: Ctx, storyId: string, versionId: string): Promise<void> {
  const { ydoc } = await loadYDoc(ctx.db, storyId)
  const before = encodeStateVector(ydoc)
  applyDocumentToYDoc(ydoc, await versionDocument(ctx.db, versionId))
  const bytes = encodeStateAsUpdate(ydoc, before)
  ydoc.destroy()
  await appendUpdates(ctx, { storyId, updates: [{ bytes, actorId: ctx.actor.id }] })
}
