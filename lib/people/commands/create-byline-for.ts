import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { freeBylineSlug } from './free-byline-slug.ts'

/** Gives somebody who has just joined the byline they will write under, unless they have one. */
export async function createBylineFor(
  tx: Db,
  clock: Clock,
  person: { id: string; name: string },
): Promise<void> {
  if (await tx.byline.findUnique({ where: { personId: person.id }, select: { id: true } })) return
  const now = clock.now()
  await tx.byline.create({
    data: {
      kind: 'person',
      name: person.name,
      slug: await freeBylineSlug(tx, person.name),
      personId: person.id,
      createdAt: now,
      updatedAt: now,
    },
  })
}
