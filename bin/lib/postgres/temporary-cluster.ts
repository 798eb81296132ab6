import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '../ports.ts'
import { startCluster, type Cluster } from './cluster.ts'

/**
 * A PostgreSQL of its own in a temporary folder, which `stop()` takes away again. It does not wait for the disk, so it
 * is fast and loses its data with the machine: for tests and for comparing schemas.
 */
export async function startTemporaryCluster(): Promise<Cluster> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'stet-postgres-'))
  chmodSync(home, 0o711)
  const remove = () => rmSync(home, { recursive: true, force: true })
  try {
    const cluster = await startCluster({
      folder: path.join(home, 'data'),
      logFile: path.join(home, 'log/postgres.log'),
      copies: path.join(os.tmpdir(), 'stet-postgres-programs'),
      port: await freePort(),
      password: 'temporary',
      settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_wal_size: '4GB' },
    })
    return { ...cluster, stop: () => cluster.stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}
