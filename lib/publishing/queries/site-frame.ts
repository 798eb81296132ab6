import type { Db } from '#lib/platform/db/client.ts'
import type { SiteFrame } from '../model/public-story.ts'

/** The masthead, the sections in their order and the time. `origin` has no trailing slash. */
export async function siteFrame(db: Db, origin: string, now: Date): Promise<SiteFrame> {
  const [newsroom, sections] = await Promise.all([
    db.newsroom.findUnique({ where: { id: 1 } }),
    db.section.findMany({
      where: { archivedAt: null },
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
      select: { name: true, slug: true },
    }),
  ])
  return {
    name: newsroom?.name ?? 'Stet',
    tagline: newsroom?.tagline ?? '',
    timeZone: newsroom?.timeZone ?? 'UTC',
    origin,
    sections,
    now: now.toISOString(),
  }
}
