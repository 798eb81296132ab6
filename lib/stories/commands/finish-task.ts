import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { isUuid } from '#lib/platform/http/uuid.ts'
import type { TaskEnding } from '../model/story-task.ts'
import { lockStory } from '../queries/find-story.ts'
import { touchStory } from './touch-story.ts'

/**
 * Takes a piece of work off a story: somebody says that the story carries it now, or why nothing changes (bad_input without the
 * reason). A task that somebody finished already is a conflict that names them.
 */
export function finishTask(ctx: Ctx, input: { id: string; did: TaskEnding; note: string }): Promise<void> {
  return inTransaction(ctx.db, async (tx) => {
    if (!isUuid(input.id)) throw notFound('task')
    const found = await tx.storyTask.findUnique({ where: { id: input.id }, select: { storyId: true } })
    if (!found) throw notFound('task')
    await lockStory(ctx, tx, found.storyId, 'log_request')
    const note = input.note.trim()
    if (input.did === 'nothing' && note === '')
      throw new AppError('bad_input', 'Say in a few words why nothing changes. It stays with the story.')
    const done = await tx.storyTask.updateMany({
      where: { id: input.id, doneAt: null },
      data: { doneAt: ctx.clock.now(), doneById: ctx.actor.id, doneNote: note },
    })
    if (done.count === 0) throw await doneAlready(tx, input.id)
    await touchStory(tx, ctx, found.storyId)
    await audit(tx, ctx, {
      action: 'story_task.done',
      subjectType: 'story',
      subjectId: found.storyId,
      detail: { taskId: input.id, did: input.did, note },
    })
  })
}

async function doneAlready(tx: Parameters<typeof touchStory>[0], id: string): Promise<AppError> {
  const task = await tx.storyTask.findUniqueOrThrow({
    where: { id },
    select: { doneBy: { select: { name: true } } },
  })
  return new AppError(
    'conflict',
    `${task.doneBy?.name ?? 'Somebody'} has done this already. Nothing is lost.`,
  )
}
