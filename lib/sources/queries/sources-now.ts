import type { Db } from '#lib/platform/db/client.ts'
import { countsAsEditor } from '#lib/stories/policy.ts'
import type { Knower } from '../model/sourcing.ts'

/** Whose a source is now, and who knows it. */
export type SourceNow = { reporterId: string; knowers: Knower[] }

/** Who may see these sources today, by id: for facts that were kept when other people did. Unknown ids are left out. */
export async function sourcesNow(db: Db, ids: readonly string[]): Promise<Map<string, SourceNow>> {
  const rows = await db.source.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      reporterId: true,
      knowers: { orderBy: { namedAt: 'asc' }, include: { person: { select: { name: true, role: true } } } },
    },
  })
  return new Map(
    rows.map(({ id, reporterId, knowers }) => [
      id,
      {
        reporterId,
        knowers: knowers.map(({ personId, person, confirmedAt }) => ({
          personId,
          name: person.name,
          isEditor: countsAsEditor(person.role),
          confirmed: confirmedAt !== null,
        })),
      },
    ]),
  )
}
