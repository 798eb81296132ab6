// One process: pages and doors over HTTP, co-editing over WebSocket on the same port, jobs, health.
import { createServer } from 'node:http'
import next from 'next'
import { demoPeople } from '#lib/people/queries/demo-people.ts'
import { db, disconnect } from '#lib/platform/db/client.ts'
import { stopListening } from '#lib/platform/db/notify.ts'
import { env } from '#lib/platform/env.ts'
import { closeServer } from '#lib/platform/http/close-server.ts'
import { answerHealth } from '#lib/platform/http/health.ts'
import { refuseMalformed } from '#lib/platform/http/refuse-malformed.ts'
import { refuseUpgrade } from '#lib/platform/http/refuse-upgrade.ts'
import { stampAddress } from '#lib/platform/http/stamp-address.ts'
import { startJobs } from '#lib/platform/jobs/runner.ts'
import { log } from '#lib/platform/log/log.ts'
import { sealOldNotes } from '#lib/sources/commands/seal-old-notes.ts'
import { handleCollabUpgrade, openCollab, stopCollab } from '#lib/stories/collab/socket.ts'
import { jobs } from './jobs.ts'

const CLOSE_MS = 10_000
const LOOPBACK = '127.0.0.1'
const COLLAB_PATH = '/collab'

const { port, host, dev, trustProxy, databaseUrl } = env()
const server = createServer()
// Next would answer every upgrade of the server it is given, also ours; so it gets one that never listens.
const forNext = createServer()

async function open(): Promise<void> {
  // The demo people's password is for one machine: while they exist nobody else may reach the door.
  const address = (await demoPeople(db)).length > 0 ? LOOPBACK : (host ?? LOOPBACK)
  const app = next({ dev, dir: import.meta.dirname, hostname: address, port, httpServer: forNext })
  await app.prepare()
  const handle = app.getRequestHandler()
  server.on('request', (request, response) => {
    stampAddress(request, trustProxy)
    if (refuseMalformed(request, response)) return
    if (!answerHealth(request, response, () => db.$queryRaw`select 1`)) void handle(request, response)
  })
  server.on('upgrade', (request, socket, head) => {
    const pathname = request.url?.split('?', 1)[0]
    stampAddress(request, trustProxy)
    if (pathname === COLLAB_PATH) void handleCollabUpgrade(request, socket, head)
    else if (dev) forNext.emit('upgrade', request, socket, head)
    else refuseUpgrade(socket)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, resolve)
  })
  void openCollab()
  process.send?.({
    listening: `http://${address === '0.0.0.0' || address === '::' ? LOOPBACK : address}:${port}`,
  })
}

async function close(runner: Awaited<ReturnType<typeof startJobs>>): Promise<void> {
  await Promise.all([closeServer(server, CLOSE_MS), stopCollab(), runner.stop()])
  await stopListening()
  await disconnect()
}

function giveUp(error: unknown): never {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  if (taken)
    console.error(
      `Port ${port} is taken by another program: start Stet on another one (PORT=${port + 1} npm start).`,
    )
  else log.fatal({ err: error }, 'The server could not start')
  process.exit(1)
}

try {
  await sealOldNotes(db)
  const runner = await startJobs({ connectionString: databaseUrl(), db, jobs })
  await open()
  let closing: Promise<void> | undefined
  const stop = () => {
    closing ??= close(runner).then(
      () => process.exit(0),
      (error: unknown) => giveUp(error),
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
  // Whoever started us is gone, and nobody would stop us later.
  process.once('disconnect', stop)
} catch (error) {
  giveUp(error)
}
