import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { isUuid } from '#lib/platform/http/uuid.ts'
import { isOut, raiseLateReply } from '#lib/stories/commands/raise-task.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import type { StoryRow } from '#lib/stories/queries/find-story.ts'
import type { RequestFields } from '../model/inputs.ts'
import { isNews } from '../model/comment-request.ts'
import { findSource } from '../queries/find-source.ts'

type RequestRow = NonNullable<Awaited<ReturnType<Db['commentRequest']['findUnique']>>>

/** A request for comment and its story, whose row is held from now on, for somebody who may log what came of it. */
export async function lockRequest(
  ctx: Ctx,
  tx: Db,
  id: string,
): Promise<{ request: RequestRow; story: StoryRow }> {
  if (!isUuid(id)) throw notFound('request for comment')
  const found = await tx.commentRequest.findUnique({ where: { id }, select: { storyId: true } })
  if (!found) throw notFound('request for comment')
  const story = await lockStory(ctx, tx, found.storyId, 'log_request')
  return { story, request: await tx.commentRequest.findUniqueOrThrow({ where: { id } }) }
}

/**
 * Writes a change of a request that the caller holds, with its audit entry. News of a story that readers have puts the story on "to do"
 * in the same transaction. Somebody else's change since `revision` is a conflict. → the new revision.
 */
export async function changeRequest(
  tx: Db,
  ctx: Ctx,
  input: {
    held: { request: RequestRow; story: StoryRow }
    revision: number
    changes: Partial<RequestFields>
    action: 'comment_request.edited' | 'comment_request.answered'
  },
): Promise<{ revision: number }> {
  const { request, story } = input.held
  const [changed] = await tx.commentRequest.updateManyAndReturn({
    where: { id: request.id, revision: input.revision },
    data: { ...input.changes, revision: { increment: 1 }, updatedAt: ctx.clock.now() },
  })
  if (!changed)
    throw new AppError(
      'conflict',
      'Somebody changed this request while you did. It is shown as it is now; make your change again.',
    )
  if (isOut(story) && isNews(request, changed))
    await raiseLateReply(tx, ctx, { storyId: story.id, requestId: request.id, claimId: changed.claimId })
  await touchStory(tx, ctx, story.id)
  await audit(tx, ctx, {
    action: input.action,
    subjectType: 'story',
    subjectId: story.id,
    detail: { requestId: request.id, outcome: changed.outcome },
  })
  return { revision: changed.revision }
}

/** Throws unless this person may use the source and it may be named: whom one asks for comment is told to readers. */
export async function requireParty(ctx: Ctx, tx: Db, sourceId: string): Promise<void> {
  const source = await findSource(ctx, sourceId, 'use', tx)
  if (source.anonymous)
    throw new AppError(
      'bad_input',
      'Readers are told who was asked. Write the party as it may be named, not as a source that may not.',
    )
}
