import { readFileSync } from 'node:fs'
import path from 'node:path'
import { db, disconnect } from '#lib/platform/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { stories } from './content/content.ts'
import { setUpHouse } from './house.ts'
import { keepWhatTheDeskKnows } from './keep.ts'
import { fillLibrary } from './library.ts'
import { fillRegistry } from './registry.ts'
import { tellStory } from './story.ts'

/** Fills an empty, migrated database with the demo newsroom. Run by the start script: `node prisma/seed/seed.ts`. */
async function seed(): Promise<void> {
  if ((await db.person.count()) > 0)
    throw new Error('The database has people already: the demo newsroom is for an empty one.')
  const password = readFileSync(path.join(env().dataFolder, 'demo-password'), 'utf8').trim()
  const stage = await setUpHouse(db, new Date(), password)
  await fillRegistry(stage)
  await keepWhatTheDeskKnows(stage)
  await fillLibrary(stage)
  // In the order in which they began, so that ids and times agree.
  const inOrder = [...stories].sort((a, b) => b.createdMinutesAgo - a.createdMinutesAgo)
  for (const story of inOrder) await tellStory(stage, story)
}

try {
  await seed()
} finally {
  await disconnect()
}
