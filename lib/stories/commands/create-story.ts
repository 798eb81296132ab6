import * as Y from 'yjs'
import { emptyDocument } from '#lib/document/model/empty-document.ts'
import { yDocFromDocument } from '#lib/document/yjs/ydoc-from-document.ts'
import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { bylineOfPerson } from '#lib/people/queries/byline-of-person.ts'
import { canStart } from '../policy.ts'
import { appendUpdates } from './append-update.ts'

/**
 * Begins a story, as a draft or a pitch: its document is seeded here and never by a browser, under the author's own byline if there is
 * one. → its id.
 */
export async function createStory(
  ctx: Ctx,
  input: { as: 'draft' | 'pitch' } = { as: 'draft' },
): Promise<{ id: string }> {
  if (!canStart(ctx.actor)) throw new AppError('not_allowed', 'Stories are begun by reporters and editors.')
  return inTransaction(ctx.db, async (tx) => {
    const now = ctx.clock.now()
    const story = await tx.story.create({
      data: { state: input.as, authorId: ctx.actor.id, createdAt: now, updatedAt: now },
    })
    const byline = await bylineOfPerson(tx, ctx.actor.id)
    if (byline) await tx.storyByline.create({ data: { storyId: story.id, bylineId: byline.id, position: 0 } })
    const seed = Y.encodeStateAsUpdate(yDocFromDocument(emptyDocument()))
    await appendUpdates(
      { ...ctx, db: tx },
      { storyId: story.id, updates: [{ bytes: seed, actorId: ctx.actor.id }] },
    )
    await audit(tx, ctx, { action: 'story.created', subjectType: 'story', subjectId: story.id })
    return { id: story.id }
  })
}
