import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type RawData, type WebSocket } from 'ws'
import { COMMENTS_CHANGED, COMMENTS_CHANNEL } from '#lib/comments/model/comments-channel.ts'
import { listen, type Unlisten } from '#lib/platform/db/notify.ts'
import { log } from '#lib/platform/log/log.ts'
import { UPDATE_CHANNEL } from '../commands/append-to-log.ts'
import { CLOSE, type CollabServices, type CollabSocket } from './collab-context.ts'
import { guard, type Guard } from './guard.ts'
import { createEngine, type Engine } from './hocuspocus.ts'
import { keepAlive } from './keep-alive.ts'
import { PRESENCE_CHANNEL } from './presence-relay.ts'
import { keepProjecting } from './projector.ts'

// More than one update may be, with its envelope, so that a too large one is refused with a sentence.
const LARGEST_MESSAGE = 8 * 1024 * 1024
const GRACE_MS = 1_000
const STOP_MS = 8_000

/** Co-editing of one process. */
export type Collab = {
  /** Takes a WebSocket upgrade whose origin was checked. */
  accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Lets what is under way commit, closes every socket, projects, and stops listening. */
  stop: () => Promise<void>
}

/** Starts co-editing: resolves once PostgreSQL's notifications are heard. Throws when the database is away. */
export async function startCollab(services: CollabServices): Promise<Collab> {
  const engine = createEngine(services)
  const sockets = new Set<CollabSocket>()
  const unlisten = await listenToAll(engine, guard(services, sockets, engine.hocuspocus))
  const endProjecting = keepProjecting(services.db, services.clock)
  const server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE })
  let stopping = false
  return {
    accept: (request, socket, head) => {
      if (stopping) return void socket.destroy()
      server.handleUpgrade(request, socket, head, (ws) => open(engine, sockets, ws, request))
    },
    stop: async () => {
      stopping = true
      await withinTime(engine.commits.idle())
      for (const one of sockets) one.cut(CLOSE.serverStops.code, CLOSE.serverStops.reason)
      await withinTime(closed(engine))
      endProjecting()
      engine.relay.stop()
      await withinTime(engine.open.stop())
      for (const end of unlisten) end()
    },
  }
}

async function listenToAll(
  { hocuspocus, tail, relay }: Engine,
  { sessionEnded, rightsChanged, lookAgain }: Guard,
): Promise<Unlisten[]> {
  const logged = (work: Promise<void>): void => {
    work.catch((error: unknown) => log.error({ err: error }, 'a notification could not be acted on'))
  }
  const tell = (type: string) => (storyId: string) =>
    hocuspocus.documents.get(storyId)?.broadcastStateless(JSON.stringify({ type }))
  const [tellChanged, tellComments] = [tell('story-changed'), tell(COMMENTS_CHANGED)]
  const onUpdate = (payload: string): void => {
    const [storyId = '', seq = '0'] = payload.split(':')
    tail.appended(storyId, Number(seq))
  }
  const onReconnect = (): void => {
    tail.catchUpAll()
    relay.lookAgain()
    for (const storyId of hocuspocus.documents.keys()) {
      tellChanged(storyId)
      tellComments(storyId)
    }
    logged(lookAgain())
  }
  return [
    await listen(UPDATE_CHANNEL, onUpdate, onReconnect),
    await listen('stet_session_ended', (personId) => logged(sessionEnded(personId))),
    await listen('stet_story_rights', (storyId) => logged(rightsChanged(storyId))),
    await listen('stet_story_changed', tellChanged),
    await listen(PRESENCE_CHANNEL, relay.heard),
    await listen(COMMENTS_CHANNEL, tellComments),
  ]
}

function open(
  { hocuspocus }: Engine,
  sockets: Set<CollabSocket>,
  ws: WebSocket,
  request: IncomingMessage,
): void {
  let isCut = false
  const socket: CollabSocket = { ws, actor: null, schema: 1, cut }
  const headers = new Headers({ cookie: request.headers.cookie ?? '' })
  const client = hocuspocus.handleConnection(ws, new Request('http://stet.invalid/collab', { headers }), {
    socket,
  })
  sockets.add(socket)
  function cut(code: number, reason: string): void {
    if (isCut) return
    isCut = true
    ws.close(code, reason)
    client.handleClose({ code, reason })
    setTimeout(() => ws.terminate(), GRACE_MS).unref()
  }
  const endPings = keepAlive(ws, () => cut(1001, 'gone'))
  ws.on('message', (data: RawData, isBinary: boolean) => {
    if (isCut) return
    if (isBinary && data instanceof Uint8Array) client.handleMessage(data)
    else cut(1003, 'not-binary')
  })
  ws.on('close', (code, reason) => {
    endPings()
    sockets.delete(socket)
    client.handleClose({ code, reason: reason.toString() })
  })
  ws.on('error', (error) => log.debug({ err: error }, 'a co-editing socket failed'))
}

/** Resolves when every document was projected and left memory. */
async function closed({ hocuspocus, commits }: Engine): Promise<void> {
  while (hocuspocus.documents.size > 0) {
    await commits.idle()
    hocuspocus.flushPendingStores()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function withinTime(work: Promise<void>): Promise<void> {
  const timer = Promise.withResolvers<void>()
  const limit = setTimeout(timer.resolve, STOP_MS)
  await Promise.race([work, timer.promise]).finally(() => clearTimeout(limit))
}
