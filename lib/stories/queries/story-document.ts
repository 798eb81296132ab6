import * as Y from 'yjs'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { loadYDoc } from './load-document.ts'

/** A story's words rebuilt from the log: the document, the last update in it, and the Yjs state vector that stands for it. */
export async function storyDocument(
  db: Db,
  storyId: string,
): Promise<{ document: StoryDocument; seq: number; stateVector: Uint8Array }> {
  const { ydoc, seq } = await loadYDoc(db, storyId)
  const document = documentFromYDoc(ydoc)
  const stateVector = Y.encodeStateVector(ydoc)
  ydoc.destroy()
  return { document, seq, stateVector }
}
