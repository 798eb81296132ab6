import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient, type Prisma } from '#prisma/generated/client.ts'
import { env } from '#lib/platform/env.ts'

/** What a query or a command may run on: the client, or a transaction that somebody opened. */
export type Db = PrismaClient | Prisma.TransactionClient

// Kept on globalThis so that a reload in development does not open a second pool.
const kept = globalThis as typeof globalThis & { stetDatabase?: PrismaClient | undefined }

/** The database of this process, connected at the first query. Reading it never fails; a query does when DATABASE_URL is missing or wrong. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_target, property) => {
    const client = (kept.stetDatabase ??= newClient(env().databaseUrl()))
    const value: unknown = Reflect.get(client, property, client)
    return typeof value === 'function' ? value.bind(client) : value
  },
  has: (_target, property) => property in (kept.stetDatabase ??= newClient(env().databaseUrl())),
})

/** A client of its own for the database at `url`, with at most `connections` connections (10). The caller disconnects it. */
export function newClient(url: string, connections = 10): PrismaClient {
  const adapter = new PrismaPg({ connectionString: url, max: connections, application_name: 'stet' })
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 30_000 } })
}

/** Closes the connections of `db`; the next query opens them again. */
export async function disconnect(): Promise<void> {
  const client = kept.stetDatabase
  kept.stetDatabase = undefined
  await client?.$disconnect()
}
