import type { Db } from '#lib/platform/db/client.ts'
import type { NoticeKind, PublicNotice } from '../model/public-story.ts'

/** What readers were told of changes to a story, newest first. */
export async function publicNotices(db: Db, storyId: string): Promise<PublicNotice[]> {
  const rows = await db.notice.findMany({
    where: { storyId, kind: { not: 'withdrawal' } },
    orderBy: { id: 'desc' },
  })
  return rows.map((row) => ({
    kind: row.kind as NoticeKind,
    text: row.text,
    at: row.createdAt.toISOString(),
  }))
}
