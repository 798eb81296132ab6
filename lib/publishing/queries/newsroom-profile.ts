import type { Db } from '#lib/platform/db/client.ts'

/**
 * What the newsroom is called, the zone and language it publishes in, and where readers may write about a mistake (a mail address,
 * a web address, or '').
 */
export type NewsroomProfile = {
  name: string
  tagline: string
  timeZone: string
  language: string
  contact: string
}

/** The newsroom's profile; a newsroom that has not been named yet is called Stet and lives in UTC. */
export async function newsroomProfile(db: Db): Promise<NewsroomProfile> {
  const row = await db.newsroom.findUnique({ where: { id: 1 } })
  return row ?? { name: 'Stet', tagline: '', timeZone: 'UTC', language: 'en', contact: '' }
}
