import type { Hocuspocus } from '@hocuspocus/server'
import { actorFromSession } from '#lib/people/queries/actor-from-session.ts'
import { log } from '#lib/platform/log/log.ts'
import { accessOf } from '../policy.ts'
import { storyFor } from './authenticate.ts'
import { CLOSE, type CollabContext, type CollabServices, type CollabSocket } from './collab-context.ts'

/** Ends sockets whose right has gone. */
export type Guard = {
  /** A session of this person ended or the person changed. */
  sessionEnded: (personId: string) => Promise<void>
  /** Who may read or write this story may have changed. */
  rightsChanged: (storyId: string) => Promise<void>
  /** Looks at everything, after notifications may have been missed. */
  lookAgain: () => Promise<void>
}

export function guard(
  services: CollabServices,
  sockets: Set<CollabSocket>,
  hocuspocus: Hocuspocus<CollabContext>,
): Guard {
  async function checkSession(socket: CollabSocket): Promise<void> {
    const { actor } = socket
    if (!actor) return
    const now = await actorFromSession(services.db, services.clock, actor.sessionId)
    // Another role has other rights: the browser reconnects at once and gets them.
    if (now?.role !== actor.role) socket.cut(CLOSE.sessionEnded.code, CLOSE.sessionEnded.reason)
  }

  async function rightsChanged(storyId: string): Promise<void> {
    for (const connection of hocuspocus.documents.get(storyId)?.getConnections() ?? []) {
      const context = connection.context as CollabContext
      await orCut(context.socket, checkRight(context, storyId))
    }
  }

  /** Any change of the right counts: the browser reconnects at once and is told what it may do now. */
  async function checkRight({ socket, access }: CollabContext, storyId: string): Promise<void> {
    const { actor } = socket
    const story = actor && (await storyFor(services, actor, storyId))
    if (!actor || !story || accessOf(actor, story) !== access)
      socket.cut(CLOSE.rightsChanged.code, CLOSE.rightsChanged.reason)
  }

  /** When a right cannot be looked up, the socket is closed: a browser that may come back does. */
  async function orCut(socket: CollabSocket, check: Promise<void>): Promise<void> {
    try {
      await check
    } catch (error) {
      log.error({ err: error }, 'a socket could not be checked and was closed')
      socket.cut(CLOSE.tryAgain.code, CLOSE.tryAgain.reason)
    }
  }

  const checkSessions = async (which: CollabSocket[]): Promise<void> => {
    await Promise.all(which.map((socket) => orCut(socket, checkSession(socket))))
  }

  return {
    sessionEnded: (personId) => checkSessions([...sockets].filter((socket) => socket.actor?.id === personId)),
    rightsChanged,
    lookAgain: async () => {
      await checkSessions([...sockets])
      for (const storyId of hocuspocus.documents.keys()) await rightsChanged(storyId)
    },
  }
}
