import { applyUpdate, Doc } from 'yjs'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { log } from '#lib/platform/log/log.ts'

/** A story's Y.Doc rebuilt from its log, and the last update in it. Destroy the doc when done. Throws as `fillYDoc`. */
export async function loadYDoc(db: Db, storyId: string): Promise<{ ydoc: Doc; seq: number }> {
  const ydoc = new Doc()
  try {
    return { ydoc, seq: await fillYDoc(db, storyId, ydoc) }
  } catch (error) {
    ydoc.destroy()
    throw error
  }
}

/**
 * Applies a story's last checkpoint and every update after it to a Y.Doc → the seq of the last one. The Y.Doc is empty or one of
 * this story that lags behind. Throws not_found, and unavailable when the log has a gap: half a story must never be taken
 * for the whole.
 */
export async function fillYDoc(db: Db, storyId: string, ydoc: Doc, origin: unknown = null): Promise<number> {
  const story = await db.story.findUnique({
    where: { id: storyId },
    select: { docSeq: true, checkpoint: true },
  })
  if (!story) throw notFound('story')
  const from = story.checkpoint?.seq ?? 0
  const updates = await readLog(db, storyId, from)
  const isGapless = updates.every((update, index) => update.seq === from + index + 1)
  const last = from + updates.length
  if (!isGapless || last < story.docSeq) throw gap(storyId, story.docSeq)
  ydoc.transact(() => {
    if (story.checkpoint) apply(ydoc, { storyId, seq: from, bytes: story.checkpoint.state })
    for (const { seq, bytes } of updates) apply(ydoc, { storyId, seq, bytes })
  }, origin)
  return last
}

/** The updates of a story's log after `seq`, in order. */
export function readLog(db: Db, storyId: string, seq: number): Promise<{ seq: number; bytes: Uint8Array }[]> {
  return db.storyUpdate.findMany({
    where: { storyId, seq: { gt: seq } },
    orderBy: { seq: 'asc' },
    select: { seq: true, bytes: true },
  })
}

/** One update that cannot be applied must not lock a whole story up; it stays in the log and is reported. */
export function apply(
  ydoc: Doc,
  update: { storyId: string; seq: number; bytes: Uint8Array },
  origin?: unknown,
): void {
  try {
    applyUpdate(ydoc, update.bytes, origin)
  } catch (error) {
    log.error(
      { err: error, storyId: update.storyId, seq: update.seq },
      'an update of the log cannot be applied',
    )
  }
}

function gap(storyId: string, seq: number): AppError {
  const message = 'The log of this story is incomplete, so it is not opened. Restore it from a backup.'
  return new AppError('unavailable', message, {
    cause: new Error(`log of story ${storyId} does not reach ${seq}`),
  })
}
