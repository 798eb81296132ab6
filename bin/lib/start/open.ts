import path from 'node:path'
import { environmentWith, setVariables, type Env } from '#lib/platform/env.ts'
import { ROOT, runProgram } from '../run-program.ts'
import { explainSystemError } from '../trouble.ts'
import { announce } from './announce.ts'
import { build, buildSiteAssets, needsBuild } from './build.ts'
import { firstAdminToken } from './first-admin.ts'
import { checkGivenDatabase } from './given-database.ts'
import { startOwnDatabase } from './own-database.ts'
import { prepareGivenDatabase, prepareOwnDatabase } from './prepare-database.ts'
import { step } from './say.ts'
import { demoPassword } from './secrets.ts'
import { startServer, type ServerProcess } from './server-process.ts'

/** A database that is up to date. `own`: we started it, and stop it; `exited` then tells of its end. */
export type OpenDatabase = { url: string; own: boolean; stop: () => Promise<void>; exited: Promise<void> }

/** Opens the database: the one of DATABASE_URL, or our own, which is started; migrated and, by the rules of STET_DEMO, seeded. */
export async function openDatabase(settings: Env, stopping: AbortSignal): Promise<OpenDatabase> {
  const seed = (url: string) => runSeed(url, stopping)
  if (settings.hasDatabaseUrl) {
    const url = settings.databaseUrl()
    await step('Opening the database of DATABASE_URL', () => checkGivenDatabase(url))
    await prepareGivenDatabase(url, settings.demo, seed)
    return { url, own: false, stop: async () => undefined, exited: new Promise(() => undefined) }
  }
  const cluster = await step('Starting the database', () => startOwnDatabase(settings.dataFolder))
  try {
    const url = await prepareOwnDatabase(cluster, settings.demo, seed)
    return { url, own: true, stop: cluster.stop, exited: cluster.exited }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

/** Builds what changed, starts the server, and says where it is once it answers. */
export async function openServer(
  settings: Env,
  databaseUrl: string,
  stopping: AbortSignal,
): Promise<ServerProcess> {
  setVariables({ DATABASE_URL: databaseUrl })
  try {
    if (settings.dev) await buildSiteAssets(stopping)
    else if (needsBuild()) await step('Building the pages', () => build(stopping))
  } catch (error) {
    throw explainSystemError(error, `write to ${path.join(ROOT, '.next')}`)
  }
  const env = environmentWith({
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: settings.origin,
    NEXT_TELEMETRY_DISABLED: '1',
  })
  const server = await step('Starting the server', () => startServer(env, stopping))
  try {
    const firstAdmin = () => firstAdminToken(databaseUrl)
    await announce({
      origin: settings.origin,
      databaseUrl,
      demoPassword: demoPassword(settings.dataFolder),
      host: settings.host,
      firstAdmin,
    })
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function runSeed(url: string, signal: AbortSignal): Promise<void> {
  const args = [path.join(ROOT, 'prisma/seed/seed.ts')]
  await runProgram(
    { args, env: environmentWith({ DATABASE_URL: url }), signal },
    'The demo newsroom could not be set up.',
  )
}
