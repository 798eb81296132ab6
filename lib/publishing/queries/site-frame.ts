import { openSections } from '#lib/people/queries/open-sections.ts'
import type { Db } from '#lib/platform/db/client.ts'
import type { SiteFrame } from '../model/public-story.ts'
import { newsroomProfile } from './newsroom-profile.ts'

/** The masthead, the sections in their order and the time. `origin` has no trailing slash. */
export async function siteFrame(db: Db, origin: string, now: Date): Promise<SiteFrame> {
  const [newsroom, sections] = await Promise.all([newsroomProfile(db), openSections(db)])
  return {
    ...newsroom,
    origin,
    sections: sections.map(({ name, slug }) => ({ name, slug })),
    now: now.toISOString(),
  }
}
