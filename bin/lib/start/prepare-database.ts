import pg from 'pg'
import { newClient } from '#lib/platform/db/client.ts'
import { MigrationRefused, migrate } from '#lib/platform/db/migrate.ts'
import { migrateJobs } from '#lib/platform/jobs/runner.ts'
import { newsroomIsEmpty } from '#lib/people/queries/newsroom-is-empty.ts'
import { demoPeople } from '#lib/people/queries/demo-people.ts'
import type { Cluster } from '../postgres/cluster.ts'
import { Trouble } from '../trouble.ts'
import { step } from './say.ts'

const NAME = 'stet'
/** A database that is being made; it takes its real name when it is whole, so a start cut short begins again. */
const UNFINISHED = 'stet_unfinished'

type Seed = (url: string) => Promise<void>

/** Brings the tables of the database at `url` up to date. */
async function bringUpToDate(url: string): Promise<void> {
  try {
    await migrate(url)
  } catch (error) {
    throw error instanceof MigrationRefused ? new Trouble(error.message) : error
  }
  await migrateJobs(url)
}

/**
 * Prepares the database in our own cluster: makes and migrates it, and fills it with the demo newsroom when it is empty
 * and `demo` is not false. Returns its address.
 */
export async function prepareOwnDatabase(
  cluster: Cluster,
  demo: boolean | undefined,
  seed: Seed,
): Promise<string> {
  const exists = await isThere(cluster, NAME)
  const url = cluster.url(NAME)
  if (exists) await bringUpToDate(url)
  const empty = !exists || (await isEmpty(url))
  if (demo === true && !empty && !(await hasDemo(url))) throw new Trouble(notEmptySentence('the data folder'))
  if (!empty || (exists && demo === false)) return url
  await makeAnew(cluster, exists, demo === false ? undefined : seed)
  return url
}

/** Prepares the database of DATABASE_URL: migrates it; the demo newsroom comes only when asked for and into emptiness. */
export async function prepareGivenDatabase(
  url: string,
  demo: boolean | undefined,
  seed: Seed,
): Promise<void> {
  await bringUpToDate(url)
  if (demo !== true || (await hasDemo(url))) return
  if (!(await isEmpty(url))) throw new Trouble(notEmptySentence('DATABASE_URL'))
  await step('Setting up the demo newsroom', () => seed(url))
}

async function makeAnew(cluster: Cluster, replaces: boolean, seed: Seed | undefined): Promise<void> {
  const url = cluster.url(UNFINISHED)
  await onServer(cluster, `drop database if exists ${UNFINISHED} with (force)`)
  await onServer(cluster, `create database ${UNFINISHED}`)
  await bringUpToDate(url)
  if (seed) await step('Setting up the demo newsroom', () => seed(url))
  if (replaces) await onServer(cluster, `drop database ${NAME} with (force)`)
  await onServer(cluster, `alter database ${UNFINISHED} rename to ${NAME}`)
}

function notEmptySentence(where: string): string {
  return `STET_DEMO=1 asks for the demo newsroom, but the database of ${where} already holds a newsroom: unset STET_DEMO, or give an empty database.`
}

async function isThere(cluster: Cluster, name: string): Promise<boolean> {
  const rows = await onServer(cluster, 'select 1 from pg_database where datname = $1', [name])
  return rows.length > 0
}

async function onServer(cluster: Cluster, sql: string, values: string[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}

function isEmpty(url: string): Promise<boolean> {
  return asking(url, newsroomIsEmpty)
}

function hasDemo(url: string): Promise<boolean> {
  return asking(url, async (db) => (await demoPeople(db)).length > 0)
}

async function asking<T>(
  url: string,
  question: (db: ReturnType<typeof newClient>) => Promise<T>,
): Promise<T> {
  const db = newClient(url, 1)
  try {
    return await question(db)
  } finally {
    await db.$disconnect()
  }
}
