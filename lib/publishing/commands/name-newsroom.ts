import type { Db } from '#lib/platform/db/client.ts'
import type { NewsroomProfile } from '../queries/newsroom-profile.ts'

/** Says what the newsroom is called, and the zone (an IANA name) and language it publishes in. */
export async function nameNewsroom(db: Db, profile: NewsroomProfile): Promise<void> {
  await db.newsroom.upsert({ where: { id: 1 }, create: { id: 1, ...profile }, update: profile })
}
