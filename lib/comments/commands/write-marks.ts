import { encodeStateAsUpdate, encodeStateVector } from 'yjs'
import type { Doc } from 'yjs'
import { findWords, unmarkThread } from '#lib/document/yjs/comment-marks.ts'
import type { WordSpan } from '#lib/document/yjs/comment-marks.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { appendUpdates } from '#lib/stories/commands/append-update.ts'
import { loadYDoc } from '#lib/stories/queries/load-document.ts'
import { stillThere } from '../model/still-there.ts'

/**
 * Puts a thread's mark on the words of `span`, for everybody who has the story open. → the words, as they stand. Throws conflict when
 * they are gone, or are others than `seen`.
 */
export async function markWords(
  tx: Db,
  ctx: Ctx,
  input: { storyId: string; threadId: string; span: WordSpan; seen: string },
): Promise<string> {
  return changeMarks(tx, ctx, input.storyId, (ydoc) => {
    const found = findWords(ydoc, input.span)
    if (!found || !stillThere(input.seen, found.words)) throw WORDS_CHANGED
    found.mark(input.threadId)
    return found.words
  })
}

/** Takes a thread's mark off the text. */
export function unmarkWords(tx: Db, ctx: Ctx, input: { storyId: string; threadId: string }): Promise<void> {
  return changeMarks(tx, ctx, input.storyId, (ydoc) => unmarkThread(ydoc, input.threadId))
}

const WORDS_CHANGED = new AppError(
  'conflict',
  'These words changed while you wrote. Your comment is kept: select the words again.',
)

async function changeMarks<T>(tx: Db, ctx: Ctx, storyId: string, change: (ydoc: Doc) => T): Promise<T> {
  const { ydoc } = await loadYDoc(tx, storyId)
  try {
    const before = encodeStateVector(ydoc)
    const result = change(ydoc)
    const bytes = encodeStateAsUpdate(ydoc, before)
    // The words are nobody's: whoever comments has changed nothing that readers get.
    await appendUpdates({ ...ctx, db: tx }, { storyId, updates: [{ bytes, actorId: null, only: 'comment' }] })
    return result
  } finally {
    ydoc.destroy()
  }
}
