import type { Db } from '#lib/platform/db/client.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import { isUuid } from '#lib/platform/http/uuid.ts'

/** Holds a source's row until the transaction ends, so that commands about one source happen one after the other. */
export async function lockSource(tx: Db, id: string): Promise<void> {
  if (!isUuid(id)) throw notFound('source')
  await tx.$queryRaw`select 1 from source where id = ${id}::uuid for update`
}
