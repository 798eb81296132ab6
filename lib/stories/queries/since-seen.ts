import * as Y from 'yjs'
import { fingerprintOf } from '#lib/document/fingerprint.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import type { Db } from '#lib/platform/db/client.ts'

const LOOK_BACK = 400

/** What came into a story since somebody looked: who wrote it, and the words as they were seen. */
export type SinceSeen = { by: string[]; seen: StoryDocument }

/**
 * Finds the moment in the log at which the words had the fingerprint `hash`, looking back over the last 400 updates, and says who
 * wrote since. Null when the log never held these words: they have not all arrived, or it is longer ago.
 */
export async function sinceSeen(db: Db, storyId: string, hash: string): Promise<SinceSeen | null> {
  const updates = await db.storyUpdate.findMany({
    where: { storyId },
    orderBy: { seq: 'asc' },
    include: { actor: { select: { name: true } } },
  })
  const ydoc = new Y.Doc()
  let found: { index: number; document: StoryDocument } | null = null
  for (const [index, update] of updates.entries()) {
    Y.applyUpdate(ydoc, update.bytes)
    if (index < updates.length - LOOK_BACK) continue
    const document = documentFromYDoc(ydoc)
    if ((await fingerprintOf(document)) === hash) found = { index, document }
  }
  ydoc.destroy()
  if (!found) return null
  const names = updates.slice(found.index + 1).flatMap((update) => update.actor?.name ?? [])
  return { by: [...new Set(names)], seen: found.document }
}
