import { newDataKey, seal } from '#lib/platform/crypto/envelope.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { keptPlaces } from '../model/kept-places.ts'
import { openSourceKey } from '../queries/open-source-key.ts'

/** The data key of a source, made when there is something to keep for the first time. Two that come at once get the same. */
export async function sourceKey(tx: Db, sourceId: string): Promise<Buffer> {
  const { dataKey } = await tx.source.findUniqueOrThrow({
    where: { id: sourceId },
    select: { dataKey: true },
  })
  if (dataKey) return openSourceKey({ id: sourceId, dataKey })
  const wrapped = seal(env().encryptionKey(), newDataKey(), keptPlaces.dataKey(sourceId))
  // Not through the client: keeping something is no change of what the registry says, and must not date the row anew.
  await tx.$executeRaw`update source set data_key = ${wrapped} where id = ${sourceId}::uuid and data_key is null`
  const kept = await tx.source.findUniqueOrThrow({ where: { id: sourceId }, select: { dataKey: true } })
  return openSourceKey({ id: sourceId, dataKey: kept.dataKey })
}
