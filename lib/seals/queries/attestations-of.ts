import type { Ctx } from '#lib/platform/context.ts'
import { labelsFor } from '#lib/sources/queries/labels-for.ts'
import type { AttestationView } from '../model/seal-view.ts'

/** An attestation with the person that it is about, for whoever adds up who knows. */
export type Attestation = AttestationView & { aboutPersonId: string | null }

/**
 * What stands vouched for about a source, oldest first, for somebody who may see it. An attestation that also concerns a source or a
 * request that they may not see says so and no more.
 */
export async function attestationsOf(ctx: Ctx, sourceId: string): Promise<Attestation[]> {
  const rows = await ctx.db.sourceAttestation.findMany({
    where: { withdrawnAt: null, OR: [{ sourceId }, { otherSourceId: sourceId }] },
    orderBy: { id: 'asc' },
    include: { person: { select: { name: true } }, aboutPerson: { select: { name: true } } },
  })
  const labels = await labelsFor(ctx, rows.map((row) => aboutOf(row, sourceId)).filter(Boolean))
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    about:
      row.aboutPerson?.name ?? labels.get(aboutOf(row, sourceId)) ?? 'something that is not yours to see',
    byName: row.person.name,
    at: row.at.toISOString(),
    mine: row.personId === ctx.actor.id,
    aboutPersonId: row.aboutPersonId,
  }))
}

type Row = { sourceId: string; otherSourceId: string | null; commentRequestId: string | null }

/** The other end of an attestation, seen from a source. */
function aboutOf(row: Row, sourceId: string): string {
  if (row.otherSourceId) return row.otherSourceId === sourceId ? row.sourceId : row.otherSourceId
  return row.commentRequestId ?? ''
}
