import { withoutPieces } from '#lib/document/model/without-passage.ts'
import type { Db } from '#lib/platform/db/client.ts'

/** Takes a passage out of the words that were verified in a story. What is left counts as verified no less than before. */
export async function scrubClaims(
  tx: Db,
  { storyId, pieces }: { storyId: string; pieces: readonly string[] },
): Promise<void> {
  const claims = await tx.claim.findMany({
    where: { storyId, verifiedWords: { not: null } },
    select: { id: true, verifiedWords: true },
  })
  for (const { id, verifiedWords } of claims) {
    const left = withoutPieces(verifiedWords ?? '', pieces)
    if (left !== verifiedWords) await tx.claim.update({ where: { id }, data: { verifiedWords: left } })
  }
}
