import pg from 'pg'
import type { Db } from '#lib/platform/db/client.ts'
import { env } from '#lib/platform/env.ts'

const PAYLOAD_BYTES = 7999
const RECONNECT_MS = [100, 500, 2000, 5000] as const

type Handler = (payload: string) => void

/** How to end a subscription. */
export type Unlisten = () => void

/** The listening of one process on one database: a connection of its own that comes back by itself. */
type Ear = {
  url: string
  handlers: Map<string, Set<Handler>>
  onReconnect: Set<() => void>
  client: pg.Client | undefined
  opening: Promise<void> | undefined
  closed: boolean
}

// Kept on globalThis so that a reload in development does not open a second connection.
const kept = globalThis as typeof globalThis & { stetEar?: Ear | undefined }

/**
 * Sends `payload` (an id: at most 7,999 bytes) to everybody who listens on `channel`, in any process. Within a
 * transaction it leaves with the commit, and not at all after a rollback.
 */
export async function notify(db: Db, channel: string, payload: string): Promise<void> {
  if (Buffer.byteLength(payload) > PAYLOAD_BYTES)
    throw new RangeError(`A notification on ${channel} is too long`)
  await db.$executeRaw`select pg_notify(${channel}, ${payload})`
}

/**
 * Calls `handler` with the payload of each notification on `channel`, in order. Resolves once PostgreSQL listens, so
 * that what is sent afterwards arrives. The connection is shared by all channels and comes back after a loss; what was
 * sent meanwhile is lost, so `onReconnect` is called for the caller to look again. Throws when the database is away now.
 */
export async function listen(channel: string, handler: Handler, onReconnect?: () => void): Promise<Unlisten> {
  const ear = (kept.stetEar ??= newEar(env().databaseUrl()))
  const isNew = !ear.handlers.has(channel)
  const handlers = ear.handlers.get(channel) ?? new Set<Handler>()
  ear.handlers.set(channel, handlers.add(handler))
  if (onReconnect) ear.onReconnect.add(onReconnect)
  const unlisten = () => {
    handlers.delete(handler)
    if (onReconnect) ear.onReconnect.delete(onReconnect)
  }
  try {
    await (ear.opening ??= open(ear))
    if (isNew) await ear.client?.query(`listen ${pg.escapeIdentifier(channel)}`)
  } catch (error) {
    unlisten()
    throw error
  }
  return unlisten
}

/** Ends all listening of this process and closes its connection. */
export async function stopListening(): Promise<void> {
  const ear = kept.stetEar
  kept.stetEar = undefined
  if (!ear) return
  ear.closed = true
  await ear.opening?.catch(() => undefined)
  await ear.client?.end().catch(() => undefined)
}

function newEar(url: string): Ear {
  return {
    url,
    handlers: new Map(),
    onReconnect: new Set(),
    client: undefined,
    opening: undefined,
    closed: false,
  }
}

async function open(ear: Ear): Promise<void> {
  const client = new pg.Client({
    connectionString: ear.url,
    keepAlive: true,
    application_name: 'stet listening',
  })
  client.on('notification', ({ channel, payload }) => {
    for (const handler of ear.handlers.get(channel) ?? []) handler(payload ?? '')
  })
  client.on('error', () => undefined) // 'end' follows, and is what we act on.
  try {
    await client.connect()
    for (const channel of ear.handlers.keys()) await client.query(`listen ${pg.escapeIdentifier(channel)}`)
  } catch (error) {
    ear.opening = undefined
    await client.end().catch(() => undefined)
    throw error
  }
  ear.client = client
  client.once('end', () => void reopen(ear))
}

async function reopen(ear: Ear): Promise<void> {
  ear.client = undefined
  for (let tries = 0; !ear.closed; tries++) {
    const wait = RECONNECT_MS[Math.min(tries, RECONNECT_MS.length - 1)] ?? 5000
    await new Promise((resolve) => setTimeout(resolve, wait))
    if (ear.closed) return
    try {
      await (ear.opening = open(ear))
      for (const look of ear.onReconnect) look()
      return
    } catch {
      // The database is still away: the next round tries again.
    }
  }
}
