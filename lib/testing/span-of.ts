import type { DocumentPart } from '#lib/document/model/story-document.ts'
import { spanOfWords } from '#lib/document/yjs/span-of-words.ts'
import type { SentSpan } from '#lib/document/yjs/span-of-words.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { loadYDoc } from '#lib/stories/queries/load-document.ts'

/** What a browser sends of selected words of a story as it stands. Throws when they are not in the part. */
export async function spanOf(
  db: Db,
  storyId: string,
  words: string,
  part: DocumentPart = 'body',
): Promise<SentSpan> {
  const { ydoc } = await loadYDoc(db, storyId)
  try {
    return spanOfWords(ydoc, words, part)
  } finally {
    ydoc.destroy()
  }
}
