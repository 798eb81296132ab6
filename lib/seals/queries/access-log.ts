import { peopleById } from '#lib/people/queries/people-by-id.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { AccessEntry } from '../model/seal-view.ts'
import { loadSealed } from './load-sealed.ts'

const MOST = 200

/** What was done with the seals of a source, newest first, up to 200: for its reporter and for holders. Never what they say. */
export async function accessLog(ctx: Ctx, input: { sourceId: string }): Promise<AccessEntry[]> {
  const { source } = await loadSealed(ctx, ctx.db, input.sourceId, 'read_log')
  const rows = await ctx.db.sealAccess.findMany({
    where: { sourceId: source.id },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST,
  })
  const ids = rows.flatMap((row) => [row.personId, row.aboutPersonId ?? []].flat())
  const people = await peopleById(ctx.db, [...new Set(ids)])
  const nameOf = (id: string | null) => (id === null ? null : (people.get(id)?.name ?? ''))
  return rows.map(({ id, at, personId, aboutPersonId, deed }) => ({
    id,
    at: at.toISOString(),
    by: nameOf(personId) ?? '',
    deed,
    about: nameOf(aboutPersonId),
  }))
}
