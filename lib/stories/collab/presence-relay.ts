import { randomUUID } from 'node:crypto'
import type { Document } from '@hocuspocus/server'
import { applyAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness'
import { notify } from '#lib/platform/db/notify.ts'
import { log } from '#lib/platform/log/log.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { payloadsOf, readMessage, spokenIn, updateOf, type RelayMessage } from './relay-message.ts'

/** The channel on which processes tell each other where people's carets are. */
export const PRESENCE_CHANNEL = 'stet_story_presence'

/** Shows people who came in by another process, and shows ours to the others. Only of stories that both hold. */
export type PresenceRelay = {
  /** A window opened: asks who else holds the story, and says who is here. */
  opened: (document: Document) => void
  /** People of this process moved, came or left. */
  changed: (document: Document, clients: readonly number[], origin: unknown) => void
  /** What another process said. */
  heard: (payload: string) => void
  /** Asks again everywhere, after notifications may have been missed. */
  lookAgain: () => void
  stop: () => void
}

type Peer = { heardAt: number; clients: Set<number> }
type Shared = {
  document: Document
  peers: Map<string, Peer>
  pending: Set<number>
  timer: NodeJS.Timeout | null
  sentAt: number
}

/** Milliseconds: between two tellings of one story, between two signs of life, and after which silence means killed. */
export type RelayTimes = { pause: number; beat: number; silent: number }
// Five times a second is as often as an eye follows a caret; a killed process's people go before half a minute is over.
const TIMES: RelayTimes = { pause: 200, beat: 8_000, silent: 22_000 }

/** Marks what another process said: it is passed on to browsers and not told again. */
const FROM_PEER = { source: 'local', skipStoreHooks: true } as const

export function presenceRelay(db: PrismaClient, times: RelayTimes = TIMES): PresenceRelay {
  const self = randomUUID()
  const stories = new Map<string, Shared>()

  function send(kind: RelayMessage['kind'], { document }: Shared, clients: Iterable<number>): void {
    const head = { from: self, story: document.name, kind }
    for (const payload of payloadsOf(head, spokenIn(document.awareness, clients)))
      notify(db, PRESENCE_CHANNEL, payload).catch((error: unknown) =>
        log.debug({ err: error }, 'other processes could not be told who is here'),
      )
  }

  function flush(shared: Shared): void {
    shared.timer = null
    if (shared.peers.size > 0 && shared.pending.size > 0) {
      send('here', shared, shared.pending)
      shared.sentAt = Date.now()
    }
    shared.pending.clear()
  }

  function held(document: Document): Shared {
    const known = stories.get(document.name)
    if (known?.document === document) return known
    const shared: Shared = { document, peers: new Map(), pending: new Set(), timer: null, sentAt: 0 }
    stories.set(document.name, shared)
    document.once('destroy', () => {
      if (shared.timer) clearTimeout(shared.timer)
      if (shared.peers.size > 0) send('gone', shared, [])
      if (stories.get(document.name) === shared) stories.delete(document.name)
    })
    return shared
  }

  function drop(shared: Shared, name: string): void {
    const clients = [...(shared.peers.get(name)?.clients ?? [])].filter((client) => !isOurs(shared, client))
    shared.peers.delete(name)
    removeAwarenessStates(shared.document.awareness, clients, FROM_PEER)
  }

  const beat = setInterval(() => {
    for (const shared of stories.values()) {
      for (const [name, { heardAt }] of shared.peers)
        if (Date.now() - heardAt > times.silent) drop(shared, name)
      for (const { clients } of shared.peers.values()) keepPresent(shared, clients)
      if (shared.peers.size > 0) send('here', shared, oursIn(shared.document))
    }
  }, times.beat)
  beat.unref()

  return {
    opened: (document) => {
      const shared = held(document)
      send('ask', shared, oursIn(document))
    },
    changed: (document, clients, origin) => {
      const shared = stories.get(document.name)
      if (origin === FROM_PEER || shared?.document !== document) return
      const foreign = new Set([...shared.peers.values()].flatMap((peer) => [...peer.clients]))
      for (const client of clients)
        if (!foreign.has(client) || isOurs(shared, client)) shared.pending.add(client)
      shared.timer ??= setTimeout(() => flush(shared), Math.max(0, shared.sentAt + times.pause - Date.now()))
    },
    heard: (payload) => {
      const message = readMessage(payload)
      const shared = message && message.from !== self ? stories.get(message.story) : undefined
      if (!message || !shared) return
      if (message.kind === 'gone') return drop(shared, message.from)
      const known = shared.peers.get(message.from)
      const peer = known ?? { heardAt: 0, clients: new Set() }
      shared.peers.set(message.from, { ...peer, heardAt: Date.now() })
      take(shared, peer.clients, message)
      // Whoever came in before we knew of that process was told to nobody.
      if (message.kind === 'ask' || !known) send('here', shared, oursIn(shared.document))
    },
    lookAgain: () => {
      for (const shared of stories.values()) send('ask', shared, oursIn(shared.document))
    },
    stop: () => {
      clearInterval(beat)
      for (const shared of stories.values()) if (shared.timer) clearTimeout(shared.timer)
    },
  }
}

/** Shows what another process said of its people; somebody who has come over to this process is ours to speak of. */
function take(shared: Shared, clients: Set<number>, { said }: RelayMessage): void {
  const theirs = said.filter(([client]) => !isOurs(shared, client))
  for (const [client, , state] of theirs) {
    if (state) clients.add(client)
    else clients.delete(client)
  }
  if (theirs.length > 0) applyAwarenessUpdate(shared.document.awareness, updateOf(theirs), FROM_PEER)
}

function keepPresent({ document }: Shared, clients: Iterable<number>): void {
  for (const client of clients) {
    const meta = document.awareness.meta.get(client)
    if (meta) meta.lastUpdated = Date.now()
  }
}

function isOurs({ document }: Shared, client: number): boolean {
  return document.getConnections().some((connection) => document.getClients(connection).has(client))
}

function oursIn(document: Document): number[] {
  return document.getConnections().flatMap((connection): number[] => [...document.getClients(connection)])
}
