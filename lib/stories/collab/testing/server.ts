import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { actorFromCookies } from '#lib/people/queries/actor-from-cookies.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import { newClient } from '#lib/platform/db/client.ts'
import { startCollab } from '../collab.ts'

/** A co-editing server on a free port, with its own connections, as another process would have. */
export type TestServer = { port: number; stop: () => Promise<void> }

/** Starts one on the database at `url`, or on another client for it. */
export async function startServer(url: string, db = newClient(url, 5)): Promise<TestServer> {
  const collab = await startCollab({ db, clock: systemClock, actorOf: actorFromCookies })
  const server = createServer()
  server.on('upgrade', (request, socket, head) => collab.accept(request, socket, head))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = async (): Promise<void> => {
    await collab.stop()
    server.close()
    await db.$disconnect()
  }
  return { port, stop }
}
