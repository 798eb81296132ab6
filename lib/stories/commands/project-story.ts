import { encodeStateAsUpdate } from 'yjs'
import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import { textOf } from '#lib/document/model/text-of.ts'
import { wordCount } from '#lib/document/model/word-count.ts'
import { standing } from '#lib/document/suggestions/standing.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { loadYDoc } from '../queries/load-document.ts'
import { letFormerGo } from './let-former-go.ts'

/**
 * Brings what lists and search know of a story's words, its checkpoint, and whether a lost text is still lost, up to the log's
 * end → that seq. Everything is rebuilt from the log, never taken from memory, so it can be called at any time, by several processes
 * at once; an older result never replaces a newer one. Throws as `loadYDoc`.
 */
export async function projectStory(db: Db, storyId: string): Promise<number> {
  const { ydoc, seq } = await loadYDoc(db, storyId)
  const [whole, state] = [documentFromYDoc(ydoc), encodeStateAsUpdate(ydoc)]
  ydoc.destroy()
  await db.$executeRaw`
    insert into story_checkpoint (story_id, seq, state, updated_at) values (${storyId}::uuid, ${seq}, ${state}, now())
    on conflict (story_id) do update set seq = excluded.seq, state = excluded.state, updated_at = excluded.updated_at
    where story_checkpoint.seq < excluded.seq`
  await db.story.updateMany({
    where: { id: storyId, projectedSeq: { lt: seq } },
    data: { ...projectionOf(standing(whole)), projectedSeq: seq },
  })
  await letFormerGo(db, storyId, { document: whole, seq })
  return seq
}

function projectionOf(document: StoryDocument) {
  const inText = toTextBlocks(document).filter((block) => block.part !== 'headline' && block.part !== 'dek')
  return {
    headlineText: storable(textOf(document.headline)),
    dekText: storable(textOf(document.dek)),
    bodyText: storable(inText.map((block) => block.text).join('\n')),
    wordCount: wordCount(document),
  }
}

/** PostgreSQL's text cannot hold NUL. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed().trim()
}
