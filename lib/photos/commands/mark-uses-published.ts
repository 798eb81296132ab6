import type { Db } from '#lib/platform/db/client.ts'

/**
 * Makes the renditions of these uses public, in the transaction that publishes the version. The photos' rows are held
 * until it ends, so that no job replaces the renditions that the version names.
 */
export async function markUsesPublished(
  tx: Db,
  input: { photoUseIds: readonly string[]; at: Date },
): Promise<void> {
  const ids = [...input.photoUseIds]
  await tx.$queryRaw`
    select 1 from photo where id in (select photo_id from photo_use where id = any(${ids}::uuid[])) order by id for update`
  await tx.photoUse.updateMany({
    where: { id: { in: ids }, publishedAt: null },
    data: { publishedAt: input.at },
  })
}
