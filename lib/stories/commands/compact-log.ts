import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { projectStory } from './project-story.ts'

/**
 * Makes one update of all those of a story's log that were written before `before`, in one transaction that holds the story's row.
 * What was typed and deleted again before then is gone from it for good; the document is the same, and a browser that
 * was away for longer still merges. → how many updates the log is shorter by.
 */
export function compactLog(db: Db, storyId: string, before: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`select 1 from story where id = ${storyId}::uuid for update`
    // Whoever opens the story starts at the checkpoint, so it must not end before what is left of the log begins.
    await projectStory(tx, storyId)
    const last = await tx.storyUpdate.findFirst({
      where: { storyId, createdAt: { lt: before } },
      orderBy: { seq: 'desc' },
      select: { seq: true },
    })
    return last ? foldUpTo(tx, storyId, last.seq) : 0
  })
}

/** Folds the updates up to `seq` into the one at `seq`. The caller holds the story's row and has renewed its checkpoint. */
export async function foldUpTo(tx: Db, storyId: string, seq: number): Promise<number> {
  const rows = await tx.storyUpdate.findMany({
    where: { storyId, seq: { lte: seq } },
    orderBy: { seq: 'asc' },
    select: { bytes: true },
  })
  if (rows.length < 2) return 0
  await tx.storyUpdate.deleteMany({ where: { storyId, seq: { lt: seq } } })
  await tx.storyUpdate.update({
    where: { storyId_seq: { storyId, seq } },
    data: { bytes: Uint8Array.from(foldedOf(rows.map((row) => row.bytes))), actorId: null },
  })
  return rows.length - 1
}

/** One update instead of many. By way of a document, not `mergeUpdates`: that would keep what was deleted. */
function foldedOf(updates: Uint8Array[]): Uint8Array {
  const ydoc = new Doc()
  ydoc.transact(() => {
    for (const bytes of updates) applyUpdate(ydoc, bytes)
  })
  const folded = encodeStateAsUpdate(ydoc)
  ydoc.destroy()
  return folded
}
