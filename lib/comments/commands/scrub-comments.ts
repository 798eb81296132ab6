import { withoutPieces } from '#lib/document/model/without-passage.ts'
import type { Db } from '#lib/platform/db/client.ts'

/** What stands where a comment held nothing but the passage. */
const NOTHING_LEFT = '…'

/** Takes a passage out of what was quoted and said in the conversations about a story. */
export async function scrubComments(
  tx: Db,
  { storyId, pieces }: { storyId: string; pieces: readonly string[] },
): Promise<void> {
  const threads = await tx.commentThread.findMany({
    where: { storyId },
    select: { id: true, quote: true, comments: { select: { id: true, text: true } } },
  })
  for (const { id, quote, comments } of threads) {
    const left = withoutPieces(quote, pieces)
    if (left !== quote) await tx.commentThread.update({ where: { id }, data: { quote: left } })
    for (const comment of comments) await scrubComment(tx, comment, pieces)
  }
}

async function scrubComment(
  tx: Db,
  { id, text }: { id: string; text: string },
  pieces: readonly string[],
): Promise<void> {
  const left = withoutPieces(text, pieces)
  if (left === text) return
  await tx.comment.update({ where: { id }, data: { text: left.trim() === '' ? NOTHING_LEFT : left } })
}
