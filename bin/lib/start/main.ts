// The start, under our own Node: data folder, database, tables, demo newsroom, build, server; and the end, in reverse.
import { env, setVariables, type Env } from '#lib/platform/env.ts'
import { isPortFree } from '../ports.ts'
import { Trouble, messageOf } from '../trouble.ts'
import { generateClient } from './generate-client.ts'
import { lockDataFolder, openDataFolder } from './data-folder.ts'
import { ensureSecrets } from './secrets.ts'
import { say } from './say.ts'
import { whenAborted, whenToldToStop } from './stop-signal.ts'

async function start(stopping: AbortSignal): Promise<number> {
  await using atEnd = new AsyncDisposableStack()
  const settings = readSettings()
  openDataFolder(settings.dataFolder)
  atEnd.defer(lockDataFolder(settings.dataFolder))
  await requirePort(settings)
  ensureSecrets(settings.dataFolder)
  await generateClient(stopping)
  // What follows reads the client that was just made.
  const { openDatabase, openServer } = await import('./open.ts')
  const database = await openDatabase(settings, stopping)
  if (database.own) atEnd.defer(() => closing('Stopping the database', database.stop))
  stopping.throwIfAborted()
  const server = await openServer(settings, database.url, stopping)
  atEnd.defer(() => closing('Stopping the server', server.stop))
  return await firstEnd(stopping, server.exited, database.exited)
}

/** The exit code of whatever ends first: our being told to stop, the server, the database. */
async function firstEnd(
  stopping: AbortSignal,
  server: Promise<number>,
  database: Promise<void>,
): Promise<number> {
  const told = whenAborted(stopping).then(() => 'told' as const)
  const first = await Promise.race([
    told,
    server.then(() => 'server' as const),
    database.then(() => 'database' as const),
  ])
  if (first === 'told' || stopping.aborted) return 0
  if (first === 'server') say('\nThe server ended by itself; what it said stands above.')
  else say('\nThe database ended by itself; logs/postgres.log in the data folder says why.')
  return 1
}

function readSettings(): Env {
  try {
    const dev = process.argv.includes('--dev')
    setVariables({ STET_DEV: dev ? '1' : '0', NODE_ENV: dev ? 'development' : 'production' })
    const settings = env()
    setVariables({ STET_DATA: settings.dataFolder })
    return settings
  } catch (error) {
    throw new Trouble(messageOf(error))
  }
}

async function requirePort({ port, host }: Env): Promise<void> {
  if (await isPortFree(port, host ?? '127.0.0.1')) return
  throw new Trouble(
    `Port ${port} is taken by another program: stop that, or start Stet on another one (PORT=${port + 1} npm start).`,
  )
}

async function closing(what: string, close: () => Promise<void>): Promise<void> {
  say(what)
  await close()
}

const stopping = whenToldToStop()
try {
  process.exitCode = await start(stopping)
} catch (error) {
  // Being told to stop half-way is no failure; what was under way says so in its own words.
  if (stopping.aborted) process.exitCode = 0
  else {
    console.error(`\nStet cannot start. ${error instanceof Trouble ? error.message : explained(error)}\n`)
    process.exitCode = 1
  }
}
process.exit()

function explained(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
