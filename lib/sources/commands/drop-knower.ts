import type { Db } from '#lib/platform/db/client.ts'

/** Takes an anonymous source out of the sight of somebody who came to it at `namedAt` and never said that they know. */
export async function dropKnower(
  tx: Db,
  knower: { sourceId: string; personId: string; namedAt: Date },
): Promise<void> {
  await tx.sourceKnower.deleteMany({ where: { ...knower, confirmedAt: null } })
}
