import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#lib/platform/db/migrate.ts'
import { migrateJobs } from '#lib/platform/jobs/runner.ts'
import { startTemporaryCluster } from '../postgres/temporary-cluster.ts'

const TEMPLATE = 'stet_template'

/** Starts the integration tests' own PostgreSQL, migrates one database and hands its name on; tests copy it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTemporaryCluster()
  try {
    const client = new pg.Client({ connectionString: cluster.url('postgres') })
    await client.connect()
    await client.query(`create database ${TEMPLATE}`)
    await client.end()
    await migrate(cluster.url(TEMPLATE))
    await migrateJobs(cluster.url(TEMPLATE))
  } catch (error) {
    await cluster.stop()
    throw error
  }
  project.provide('postgresUrl', cluster.url('postgres'))
  project.provide('postgresTemplate', TEMPLATE)
  return cluster.stop
}
