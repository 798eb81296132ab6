import type { Db } from '#lib/platform/db/client.ts'
import type { StoryTaskFact } from '../model/story-task.ts'

/** What is to do on a story, oldest first. `published` is the version that readers have. Whether the story may be seen is the caller's question. */
export async function openTasks(
  db: Db,
  storyId: string,
  published: { number: number; createdAt: Date } | null,
): Promise<StoryTaskFact[]> {
  const tasks = await db.storyTask.findMany({
    where: { storyId, doneAt: null },
    orderBy: { id: 'asc' },
    select: { id: true, kind: true, commentRequestId: true, claimId: true, createdAt: true },
  })
  return tasks.map(({ id, kind, commentRequestId, claimId, createdAt }) => ({
    id,
    kind,
    claimId,
    requestId: commentRequestId,
    at: createdAt.toISOString(),
    publishedSince: published && published.createdAt > createdAt ? published.number : null,
  }))
}
