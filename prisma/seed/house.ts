import { addByline } from '#lib/people/commands/add-byline.ts'
import { addDemoPerson } from '#lib/people/commands/add-demo-person.ts'
import { addSection } from '#lib/people/commands/add-section.ts'
import type { Actor } from '#lib/platform/context.ts'
import { nameNewsroom } from '#lib/publishing/commands/name-newsroom.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { bylines, masthead, people, sections } from './content/content.ts'
import type { PersonKey, SectionKey } from './content/types.ts'
import { acting, minutesAgo } from './stage.ts'
import type { Stage } from './stage.ts'

const OPENED_MINUTES_AGO = 40 * 24 * 60

/** Sets up the house: masthead, people, sections and bylines. `password` is the one that all demo people share. */
export async function setUpHouse(db: Db, now: Date, password: string): Promise<Stage> {
  const opened = minutesAgo({ now }, OPENED_MINUTES_AGO)
  await nameNewsroom(db, {
    name: masthead.name,
    tagline: masthead.tagline,
    timeZone: masthead.timeZone,
    language: 'en',
    contact: masthead.contact,
  })
  const actors = await Promise.all(
    people.map(
      async ({ key, name, email, role }) =>
        [key, await addDemoPerson(db, { name, email, role, password, createdAt: opened })] as const,
    ),
  )
  const stage: Stage = {
    db,
    now,
    timeZone: masthead.timeZone,
    people: Object.fromEntries(actors) as Record<PersonKey, Actor>,
    sectionIds: {} as Record<SectionKey, string>,
    bylineIds: new Map(),
    sourceIds: new Map(),
    photoIds: new Map(),
  }
  const admin = acting(stage, stage.people.jory, opened)
  for (const { key, name, slug } of sections)
    stage.sectionIds[key] = (await addSection(admin, { name, slug })).id
  for (const { key, kind, name, creditLine, bio, person } of bylines) {
    const personId = person ? stage.people[person].id : null
    stage.bylineIds.set(key, (await addByline(admin, { kind, name, creditLine, bio, personId })).id)
  }
  return stage
}
