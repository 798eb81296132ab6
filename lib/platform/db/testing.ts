import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { disconnect, newClient } from '#lib/platform/db/client.ts'
import { setVariables } from '#lib/platform/env.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the test cluster's maintenance database. */
    postgresUrl: string
    /** The name of the migrated database that tests copy. */
    postgresTemplate: string
  }
}

/** A test file's own database: a client for it and its address. */
export type TestDb = { db: PrismaClient; url: string }

/**
 * A clean, migrated database for the calling test file (`const { db, url } = await testDb()` at its top level or in
 * `beforeAll`). DATABASE_URL and the process's own `db` point at it too. It is dropped when the file is done.
 */
export async function testDb(): Promise<TestDb> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await runOnServer(`create database ${name} template ${inject('postgresTemplate')} strategy file_copy`)
  const url = withDatabase(inject('postgresUrl'), name)
  await disconnect()
  setVariables({ DATABASE_URL: url })
  const db = newClient(url, 5)
  afterAll(async () => {
    await db.$disconnect()
    await disconnect()
    await runOnServer(`drop database ${name} with (force)`)
  })
  return { db, url }
}

/** An empty database without any table, for tests of migrations themselves; its address. Dropped when the file is done. */
export async function emptyTestDatabase(): Promise<string> {
  const name = `empty_${randomUUID().replaceAll('-', '')}`
  await runOnServer(`create database ${name}`)
  afterAll(() => runOnServer(`drop database ${name} with (force)`))
  return withDatabase(inject('postgresUrl'), name)
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

async function runOnServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
