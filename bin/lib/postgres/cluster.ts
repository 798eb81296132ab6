import { freePort } from '../ports.ts'
import { accountFor, type Account } from './account.ts'
import { findBinaries } from './binaries.ts'
import { createCluster } from './create-cluster.ts'
import { MemoryInUse, PortTaken, launchServer, type Server, type ServerOptions } from './launch-server.ts'
import { stopLeftover } from './leftover.ts'

const PATIENCE_MS = 60_000

/** Where a cluster lies and how it runs. */
export type ClusterOptions = Omit<ServerOptions, 'port'> & {
  /** The port to take if it is free; any other otherwise. */
  port: number | undefined
  /** Where the programs may be copied to when PostgreSQL's user cannot reach node_modules. */
  copies: string
}

/** A running PostgreSQL of our own, and the port that it got. */
export type Cluster = Server & { port: number }

/**
 * Starts PostgreSQL on the loopback address, making the cluster if there is none, and resolves when it answers. A server
 * that an earlier start left behind is stopped first. Throws a Trouble when it cannot be started.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const account = accountFor(options.folder)
  const binaries = findBinaries(account, options.copies)
  await createCluster(options.folder, options.password, binaries, account)
  await stopLeftover(options.folder)
  return launchWithPatience(binaries.postgres, options, account)
}

/**
 * The helpers of a server that was killed take a moment to notice, and until then its memory is in use; and somebody may
 * take a port between our look and the server's. Both pass.
 */
async function launchWithPatience(
  program: string,
  options: ClusterOptions,
  account: Account,
): Promise<Cluster> {
  const end = Date.now() + PATIENCE_MS
  let port = await freePort(options.port)
  for (;;) {
    try {
      return { ...(await launchServer(program, { ...options, port }, account)), port }
    } catch (error) {
      if (Date.now() > end) throw error
      if (error instanceof PortTaken) port = await freePort()
      else if (error instanceof MemoryInUse) await new Promise((resolve) => setTimeout(resolve, 300))
      else throw error
    }
  }
}
