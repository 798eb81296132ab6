import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import type { StoryRow } from '../queries/find-story.ts'

/** Whether readers have the story, or had it: only then is a reply that comes work to do. */
export function isOut(story: Pick<StoryRow, 'state'>): boolean {
  return story.state === 'published' || story.state === 'withdrawn'
}

/**
 * Puts a story on "to do" because of a reply that came after readers had it. There is at most one open task for a request: a second
 * reply moves the first task to the claim it touches. The caller holds the story's row.
 */
export async function raiseLateReply(
  tx: Db,
  ctx: Ctx,
  input: { storyId: string; requestId: string; claimId: string | null },
): Promise<void> {
  const { storyId, requestId: commentRequestId, claimId } = input
  const open = { commentRequestId, doneAt: null }
  const known = await tx.storyTask.updateMany({ where: open, data: { claimId } })
  if (known.count > 0) return
  const task = await tx.storyTask.create({
    data: { storyId, kind: 'late_reply', commentRequestId, claimId, createdAt: ctx.clock.now() },
  })
  await audit(tx, ctx, {
    action: 'story_task.raised',
    subjectType: 'story',
    subjectId: storyId,
    detail: { taskId: task.id, requestId: commentRequestId },
  })
}
