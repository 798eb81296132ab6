import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { environmentWith } from '#lib/platform/env.ts'
import type { Account } from './account.ts'
import { ROLE } from './create-cluster.ts'
import { stopServer } from './leftover.ts'
import { Trouble, explainSystemError, messageOf } from '../trouble.ts'

const START_MS = 60_000
const LOG_LIMIT = 10_000_000
const READY = 'database system is ready to accept connections'

/** The memory of a server that was killed is still in use; it passes. */
export class MemoryInUse extends Trouble {}
/** Somebody else listens on the port. */
export class PortTaken extends Trouble {}

/** What a server runs on. `settings` are further PostgreSQL settings. */
export type ServerOptions = {
  folder: string
  logFile: string
  port: number
  password: string
  settings?: Record<string, string>
}

/** A running server. `stop()` ends it cleanly; `exited` tells when it ended, however it did. */
export type Server = { url: (database: string) => string; stop: () => Promise<void>; exited: Promise<void> }

/** Starts `program` on a cluster that is there, and resolves when it answers. Throws MemoryInUse, PortTaken, or another Trouble. */
export async function launchServer(
  program: string,
  options: ServerOptions,
  account: Account,
): Promise<Server> {
  const logFrom = openLog(options.logFile)
  const child = launch(program, options, account)
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = (database: string) =>
    `postgresql://${ROLE}:${encodeURIComponent(options.password)}@127.0.0.1:${options.port}/${database}`
  const stop = async () => {
    if (child.pid && child.exitCode === null && child.signalCode === null) await stopServer(child.pid)
  }
  try {
    await waitUntilReady(child, url('postgres'), () => logTail(options.logFile, logFrom))
  } catch (error) {
    await stop()
    throw error
  }
  return { url, exited, stop }
}

function launch(program: string, options: ServerOptions, account: Account): ChildProcess {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    ...options.settings,
  }
  const log = openSync(options.logFile, 'a', 0o600)
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // Detached: Ctrl-C in the terminal must reach us alone, or the database would go before the server.
  const child = spawn(program, ['-D', options.folder, '-p', String(options.port), ...flags], {
    cwd: options.folder,
    detached: true,
    stdio: ['ignore', log, log],
    env: environmentWith({ LC_ALL: 'C', PGDATA: undefined }),
    ...account,
  })
  closeSync(log)
  return child
}

function openLog(file: string): number {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    if (existsSync(file) && statSync(file).size > LOG_LIMIT) renameSync(file, `${file}.1`)
    return existsSync(file) ? statSync(file).size : 0
  } catch (error) {
    throw explainSystemError(error, `write to ${path.dirname(file)}`)
  }
}

function logTail(file: string, from: number): string {
  return readFileSync(file).subarray(from).toString()
}

async function waitUntilReady(child: ChildProcess, url: string, log: () => string): Promise<void> {
  let failure: unknown
  child.once('error', (error) => (failure = error))
  const end = Date.now() + START_MS
  while (Date.now() < end) {
    if (failure !== undefined) throw new Trouble(`PostgreSQL could not be run: ${messageOf(failure)}.`)
    if (child.exitCode !== null || child.signalCode !== null) throw explainLog(log())
    // Not by asking the port: another server may answer there.
    if (log().includes(READY)) return await tryPassword(url)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  throw new Trouble('PostgreSQL did not answer within a minute; its log says why.')
}

async function tryPassword(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '28P01') throw error
    throw new Trouble(
      'The database in the data folder has another password than database.json there: put the right file back.',
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

function explainLog(log: string): Trouble {
  if (/pre-existing shared memory block/.test(log))
    return new MemoryInUse('An older database server is still ending: wait a minute and start again.')
  if (/Address already in use/.test(log))
    return new PortTaken("Another program took the database's port just now: start again.")
  if (/No space left on device|Disk quota exceeded/.test(log))
    return new Trouble('There is no disk space left for the database: free some and start again.')
  const line = log.split('\n').findLast((text) => /FATAL|PANIC|error/i.test(text)) ?? log.trim()
  return new Trouble(`PostgreSQL could not start: ${line.replace(/^.*?(FATAL|PANIC):\s*/, '')}`)
}
