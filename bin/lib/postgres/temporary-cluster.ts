import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startCluster, type Cluster, type ClusterOptions } from './cluster.ts'
import { isAlive, stopLeftover } from './leftover.ts'

const PREFIX = 'stet-postgres-of-'
const CARELESS = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_wal_size: '4GB' }

/** A cluster that goes away when it is stopped. */
export type TemporaryCluster = Cluster & {
  /** Ends every process of it at once, as `pg_ctl stop -m immediate`, waits `downMs`, and starts it again on its port. */
  crash: (downMs: number) => Promise<void>
}

/**
 * A PostgreSQL of its own in a temporary folder, which `stop()` takes away again. It does not wait for the disk, so it
 * is fast and loses its data with the machine: for tests and for comparing schemas. With other `settings` it can keep what
 * it committed, as the newsroom's own does.
 */
export async function startTemporaryCluster(
  settings: Record<string, string> = CARELESS,
): Promise<TemporaryCluster> {
  await sweep()
  const home = mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`))
  chmodSync(home, 0o711)
  const remove = () => rmSync(home, { recursive: true, force: true })
  try {
    const options: ClusterOptions = {
      folder: path.join(home, 'data'),
      logFile: path.join(home, 'log/postgres.log'),
      copies: home,
      port: undefined,
      password: 'temporary',
      settings,
    }
    let cluster = await startCluster(options)
    const crash = async (downMs: number): Promise<void> => {
      process.kill(serverIn(options.folder), 'SIGQUIT')
      await cluster.exited
      await new Promise((resolve) => setTimeout(resolve, downMs))
      cluster = await startCluster({ ...options, port: cluster.port })
    }
    return { ...cluster, crash, stop: () => cluster.stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

/** The process id of the server that runs on this folder. */
function serverIn(folder: string): number {
  return Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** Takes away what a process that was killed could not: the number in a folder's name is its maker's. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(os.tmpdir())) {
    const maker = Number(name.startsWith(PREFIX) ? name.slice(PREFIX.length).split('-')[0] : process.pid)
    if (isAlive(maker)) continue
    const home = path.join(os.tmpdir(), name)
    await stopLeftover(path.join(home, 'data'))
    rmSync(home, { recursive: true, force: true })
  }
}
