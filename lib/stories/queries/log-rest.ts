import type { Db } from '#lib/platform/db/client.ts'

type Written = { seq: number; writerId: string | null; at: Date }

/**
 * Where the words of a story rested last (its checkpoint) and where they end: who wrote, and when. `rest` is null when there is no
 * checkpoint or its update has left the log; null for a story that is not there or has no words.
 */
export type LogRest = {
  authorId: string
  startedAt: Date
  rest: Written | null
  resumedAt: Date | null
  end: Written
}

export async function logRest(db: Db, storyId: string): Promise<LogRest | null> {
  const story = await db.story.findUnique({
    where: { id: storyId },
    select: { authorId: true, createdAt: true, docSeq: true, checkpoint: { select: { seq: true } } },
  })
  if (!story || story.docSeq === 0) return null
  const restSeq = story.checkpoint?.seq ?? 0
  const rows = await db.storyUpdate.findMany({
    where: { storyId, seq: { in: [restSeq, restSeq + 1, story.docSeq] } },
    select: { seq: true, actorId: true, createdAt: true },
  })
  const at = (seq: number): Written | null => {
    const row = rows.find((one) => one.seq === seq)
    return row ? { seq, writerId: row.actorId, at: row.createdAt } : null
  }
  const end = at(story.docSeq) ?? { seq: story.docSeq, writerId: null, at: story.createdAt }
  return {
    authorId: story.authorId,
    startedAt: story.createdAt,
    rest: at(restSeq),
    resumedAt: at(restSeq + 1)?.at ?? null,
    end,
  }
}
