import type { StoryDocument } from '#lib/document/model/story-document.ts'
import type { Db } from '#lib/platform/db/client.ts'

/** The words of a version, as they were kept when it was cut. Throws when there is no such version. */
export async function versionDocument(db: Db, versionId: string): Promise<StoryDocument> {
  const { document } = await db.storyVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { document: true },
  })
  return document as StoryDocument
}
