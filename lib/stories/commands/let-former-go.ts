import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notify } from '#lib/platform/db/notify.ts'
import { versionDocument } from '#lib/publishing/queries/version-document.ts'

/**
 * Ends the offer to bring a former text back once all of it stands again, as after an undo; its version stays in the history. `document`
 * is the story at `seq`: where more was written since, nothing happens, and whoever projects that looks again.
 */
export async function letFormerGo(
  db: Db,
  storyId: string,
  { document, seq }: { document: StoryDocument; seq: number },
): Promise<void> {
  const { formerVersionId } = await db.story.findUniqueOrThrow({
    where: { id: storyId },
    select: { formerVersionId: true },
  })
  if (!formerVersionId || !standsAgain(document, await versionDocument(db, formerVersionId))) return
  await inTransaction(db, async (tx) => {
    const { count } = await tx.story.updateMany({
      where: { id: storyId, formerVersionId, docSeq: seq },
      data: { formerVersionId: null },
    })
    if (count > 0) await notify(tx, 'stet_story_changed', storyId)
  })
}

/** Whether every block of the former text stands in the document with the same words, as often as it did. */
function standsAgain(document: StoryDocument, former: StoryDocument): boolean {
  const standing = timesOf(document)
  return [...timesOf(former)].every(([words, times]) => (standing.get(words) ?? 0) >= times)
}

function timesOf(document: StoryDocument): Map<string, number> {
  const times = new Map<string, number>()
  for (const { part, text } of toTextBlocks(document)) {
    const words = text.trim() && `${part} ${text.trim()}`
    if (words) times.set(words, (times.get(words) ?? 0) + 1)
  }
  return times
}
