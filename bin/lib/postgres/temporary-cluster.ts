import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startCluster, type Cluster } from './cluster.ts'
import { isAlive, stopLeftover } from './leftover.ts'

const PREFIX = 'stet-postgres-of-'

/**
 * A PostgreSQL of its own in a temporary folder, which `stop()` takes away again. It does not wait for the disk, so it
 * is fast and loses its data with the machine: for tests and for comparing schemas.
 */
export async function startTemporaryCluster(): Promise<Cluster> {
  await sweep()
  const home = mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`))
  chmodSync(home, 0o711)
  const remove = () => rmSync(home, { recursive: true, force: true })
  try {
    const cluster = await startCluster({
      folder: path.join(home, 'data'),
      logFile: path.join(home, 'log/postgres.log'),
      copies: home,
      port: undefined,
      password: 'temporary',
      settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_wal_size: '4GB' },
    })
    return { ...cluster, stop: () => cluster.stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
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
