import type { WebSocket } from 'ws'
import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Actor } from '#lib/platform/context.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import type { StoryAccess } from '../policy.ts'

/** What co-editing runs on. `actorOf` says who a `Cookie` header stands for. */
export type CollabServices = {
  db: PrismaClient
  clock: Clock
  actorOf: (cookieHeader: string | null) => Promise<Actor | null>
}

/** One browser's socket. `actor` is set once the first story on it was asked for and allowed; no hook runs before. */
export type CollabSocket = {
  ws: WebSocket
  /** Ends it now, whatever the other side does; what it says afterwards is not heard. */
  cut: (code: number, reason: string) => void
  actor: Actor | null
  /** The layout of documents that the page on the other side knows, at most our own. */
  schema: number
}

/** What Hocuspocus's hooks get of the connection they are called for. `access` is how far its story lets this person go, once asked. */
export type CollabContext = { socket: CollabSocket; access?: StoryAccess }

/** Why a socket is closed by us. Browsers reconnect by themselves after every one of them and are then told more. */
export const CLOSE = {
  sessionEnded: { code: 4401, reason: 'session-ended' },
  rightsChanged: { code: 4403, reason: 'rights-changed' },
  tryAgain: { code: 1013, reason: 'try-again' },
  serverStops: { code: 1012, reason: 'server-stops' },
} as const

/** An error that Hocuspocus hands to the browser as a refusal; without a message, so that it is not logged as a fault. */
export class Refusal extends Error {
  readonly reason: string

  constructor(reason: string) {
    super('')
    this.name = 'Refusal'
    this.reason = reason
  }
}
