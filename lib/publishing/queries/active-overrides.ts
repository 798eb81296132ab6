import type { Override, OverrideKind } from '#lib/checks/gate.ts'
import type { Db } from '#lib/platform/db/client.ts'

/** An override as the story's people see it. */
export type OverrideView = Override & {
  id: string
  kind: OverrideKind
  /** Shared by those that one reason covers; null where it covers one. */
  batchId: string | null
  byName: string
  at: string
}

/** The overrides that count for a story's next publish, oldest first: those not taken back. They stay in force for later versions too. */
export async function activeOverrides(db: Db, storyId: string): Promise<OverrideView[]> {
  const rows = await db.override.findMany({
    where: { storyId, withdrawnAt: null },
    orderBy: { id: 'asc' },
    include: { person: { select: { name: true } } },
  })
  return rows.map(({ id, kind, batchId, rule, findingKey, reason, personId, person, createdAt }) => ({
    id,
    kind,
    batchId,
    rule,
    findingKey,
    reason,
    personId,
    byName: person.name,
    at: createdAt.toISOString(),
  }))
}
