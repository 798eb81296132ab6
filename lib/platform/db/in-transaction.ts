import type { Prisma, PrismaClient } from '#prisma/generated/client.ts'
import type { Db } from './client.ts'

type TransactionOptions = NonNullable<Parameters<PrismaClient['$transaction']>[1]>

/**
 * Runs `work` in one transaction. When `database` is a transaction already, `work` joins it: it commits or rolls back
 * with whoever opened it, and `options` do not apply. Throws what `work` throws, after rolling back.
 */
export function inTransaction<T>(
  database: Db,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
  options?: TransactionOptions,
): Promise<T> {
  return isClient(database) ? database.$transaction(work, options) : work(database)
}

/** Only a client can be connected; Prisma takes `$connect` away from a transaction. */
function isClient(database: Db): database is PrismaClient {
  return '$connect' in database && database.$connect !== undefined
}
