import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { actorFromCookies } from '#lib/people/queries/actor-from-cookies.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import { db } from '#lib/platform/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { log } from '#lib/platform/log/log.ts'
import { startCollab, type Collab } from './collab.ts'

let running: Promise<Collab> | null = null

/**
 * Takes a WebSocket upgrade on `/collab` for this process and starts co-editing at the first. A page of another origin is
 * refused with 403; while the database is away the answer is 503, and browsers try again by themselves.
 */
export async function handleCollabUpgrade(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): Promise<void> {
  socket.on('error', () => socket.destroy())
  if (request.headers.origin !== env().origin) return refuse(socket, '403 Forbidden')
  running ??= startCollab({ db, clock: systemClock, actorOf: actorFromCookies })
  try {
    const collab = await running
    collab.accept(request, socket, head)
  } catch (error) {
    running = null
    log.error({ err: error }, 'co-editing could not start')
    refuse(socket, '503 Service Unavailable')
  }
}

/** Ends co-editing of this process: what was acknowledged is committed, lists are up to date, sockets are closed. */
export async function stopCollab(): Promise<void> {
  const collab = await running?.catch(() => null)
  running = null
  await collab?.stop()
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
