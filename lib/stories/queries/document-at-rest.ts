import { applyUpdate, Doc, encodeStateVector } from 'yjs'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import type { Db } from '#lib/platform/db/client.ts'

/** A story's words as they stood at its last checkpoint, while that is the one of `seq`; null once there is a newer one. */
export async function documentAtRest(
  db: Db,
  storyId: string,
  seq: number,
): Promise<{ document: StoryDocument; seq: number; stateVector: Uint8Array } | null> {
  const checkpoint = await db.storyCheckpoint.findUnique({ where: { storyId } })
  if (checkpoint?.seq !== seq) return null
  const ydoc = new Doc()
  applyUpdate(ydoc, checkpoint.state)
  const moment = { document: documentFromYDoc(ydoc), seq, stateVector: encodeStateVector(ydoc) }
  ydoc.destroy()
  return moment
}
