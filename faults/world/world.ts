import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { newClient } from '#lib/platform/db/client.ts'
import { migrate } from '#lib/platform/db/migrate.ts'
import { env, environmentWith, setVariables } from '#lib/platform/env.ts'
import { migrateJobs } from '#lib/platform/jobs/runner.ts'
import { member, type Member } from '#lib/stories/collab/testing/newsroom.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { startTemporaryCluster, type TemporaryCluster } from '../../bin/lib/postgres/temporary-cluster.ts'
import { becomeBrowser } from '../writer/profile.ts'

const NAME = 'stet'

/** Where scenarios happen: a PostgreSQL of its own, and people who may write in every story. */
export type World = {
  /** Straight to the database, past every proxy: the checker is never lied to. */
  db: PrismaClient
  database: TemporaryCluster
  people: Member[]
  /** How soon an editor must be attached again once what was broken is whole. */
  reattachMs: number
  /** The variables of a process of the app whose database is behind the proxy on this port. */
  variables: (databasePort: number) => NodeJS.ProcessEnv
  stop: () => Promise<void>
}

/**
 * Makes a world with so many editors in it. PostgreSQL keeps its own defaults, but for more
 * connections: what it commits is on disk.
 */
export async function makeWorld(editors: number, reattachMs: number): Promise<World> {
  setVariables({
    NEXTAUTH_SECRET: randomUUID() + randomUUID(),
    STET_LOG: 'silent',
    STET_ENCRYPTION_KEY: 'f'.repeat(43),
  })
  const database = await startTemporaryCluster({ max_connections: '400' })
  try {
    const url = await madeDatabase(database)
    const db = newClient(url, 5)
    const people: Member[] = []
    for (let number = 0; number < editors; number += 1) people.push(await editorWithByline(db, number))
    // Only now: what migrates the database would take itself for a page too.
    becomeBrowser()
    return {
      db,
      database,
      people,
      reattachMs,
      variables: (port) => environmentWith({ DATABASE_URL: withPort(url, port), STET_ORIGIN: env().origin }),
      stop: async () => {
        await db.$disconnect()
        await database.stop()
      },
    }
  } catch (error) {
    await database.stop()
    throw error
  }
}

async function editorWithByline(db: PrismaClient, number: number): Promise<Member> {
  const name = `Writer ${number}`
  const editor = await member(db, 'editor', name)
  const slug = `writer-${number}`
  await db.byline.create({ data: { kind: 'person', name, slug, personId: editor.actor.id } })
  return editor
}

async function madeDatabase(database: TemporaryCluster): Promise<string> {
  const client = new pg.Client({ connectionString: database.url('postgres') })
  await client.connect()
  await client.query(`create database ${NAME}`)
  await client.end()
  const url = database.url(NAME)
  await migrate(url)
  await migrateJobs(url)
  return url
}

function withPort(url: string, port: number): string {
  const address = new URL(url)
  address.port = String(port)
  return address.href
}
