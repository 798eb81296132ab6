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
 * Starts co-editing of this process before anybody asks for it, so that stories which a killed process left behind are
 * projected. Never throws: a failure is logged, and the first socket tries again.
 */
export async function openCollab(): Promise<void> {
  await opened()
}

/**
 * Takes a WebSocket upgrade on `/collab` for this process; starts co-editing where that has not happened. A page of
 * another origin is refused with 403; while the database is away the answer is 503, and browsers try again by themselves.
 */
export async function handleCollabUpgrade(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): Promise<void> {
  socket.on('error', () => socket.destroy())
  if (request.headers.origin !== env().origin) return refuse(socket, '403 Forbidden')
  const collab = await opened()
  if (collab) collab.accept(request, socket, head)
  else refuse(socket, '503 Service Unavailable')
}

/** Ends co-editing of this process: what was acknowledged is committed, lists are up to date, sockets are closed. */
export async function stopCollab(): Promise<void> {
  const collab = await running?.catch(() => null)
  running = null
  await collab?.stop()
}

async function opened(): Promise<Collab | null> {
  const mine = (running ??= startCollab({ db, clock: systemClock, actorOf: actorFromCookies }))
  try {
    return await mine
  } catch (error) {
    if (running === mine) running = null
    log.error({ err: error }, 'co-editing could not start')
    return null
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
