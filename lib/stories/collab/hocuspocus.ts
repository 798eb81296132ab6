import { Hocuspocus } from '@hocuspocus/server'
import { authenticate } from './authenticate.ts'
import type { CollabContext, CollabServices } from './collab-context.ts'
import { CLOSE, Refusal } from './collab-context.ts'
import { compare } from './compare.ts'
import { keepVersion } from './keep-version.ts'
import { groupCommit, type GroupCommit } from './group-commit.ts'
import { logTail, type LogTail } from './log-tail.ts'
import { tellTruePresence } from './presence.ts'
import { presenceRelay, type PresenceRelay } from './presence-relay.ts'
import { project } from './projector.ts'
import { rescuer } from './rescuer.ts'
import { suggestOnly } from './suggest-only.ts'
import { windows, type Windows } from './windows.ts'
import { writeAhead } from './write-ahead.ts'
import { log } from '#lib/platform/log/log.ts'
import type { onLoadDocumentPayload } from '@hocuspocus/server'

/** The engine of co-editing: documents in memory that are never ahead of their logs, and who is in them. */
export type Engine = {
  hocuspocus: Hocuspocus<CollabContext>
  commits: GroupCommit
  tail: LogTail
  relay: PresenceRelay
  open: Windows
}

// Sockets that died are found by their pings. A hidden tab may say nothing for a minute and more.
const SILENT_MS = 180_000

/** Wires Hocuspocus to the log. The name of a document is the story's id. */
export function createEngine(services: CollabServices): Engine {
  const commits = groupCommit(services.db, services.clock)
  const rescue = rescuer(services.db, services.clock)
  const tail = logTail(services.db, rescue)
  const suggestions = suggestOnly(services.db)
  const relay = presenceRelay(services.db)
  const open = windows(services.db, services.clock)
  const hocuspocus = new Hocuspocus<CollabContext>({
    quiet: true,
    timeout: SILENT_MS,
    maxPendingDocuments: 4,
    onAuthenticate: (payload) => authenticate(services, payload),
    onLoadDocument: (payload) => whole(payload, () => tail.load(payload.documentName, payload.document)),
    // Words that were appended while it was loaded.
    afterLoadDocument: (payload) => whole(payload, () => tail.catchUp(payload.documentName)),
    beforeSync: (payload) => writeAhead({ commits, tail, suggestions, rescue }, payload),
    onStateless: (payload) => compare(services.db, tail, payload),
    beforeHandleAwareness: async (payload) => tellTruePresence(payload),
    connected: async ({ socketId, documentName: storyId, context, connection }) => {
      const personId = context.socket.actor?.id
      if (personId) open.opened({ socketId, storyId, personId, connection })
      relay.opened(connection.document)
    },
    onAwarenessUpdate: async ({ document, added, updated, removed, transactionOrigin }) =>
      relay.changed(document, [...added, ...updated, ...removed], transactionOrigin),
    onDisconnect: async ({ socketId, documentName: storyId }) => open.closed({ socketId, storyId }),
    onStoreDocument: async ({ documentName }) => {
      await keepVersion(services, documentName, { ended: false })
      await project(services.db, documentName)
    },
    beforeUnloadDocument: ({ documentName }) => keepVersion(services, documentName, { ended: true }),
  })
  return { hocuspocus, commits, tail, relay, open }
}

/** A story that cannot be loaded whole is not shown at all: an empty page that can be written on would replace it. */
async function whole(
  { document, documentName, context }: onLoadDocumentPayload<CollabContext>,
  load: () => Promise<void>,
): Promise<void> {
  try {
    await load()
  } catch (error) {
    log.error({ err: error, storyId: documentName }, 'a story could not be loaded for co-editing')
    // Hocuspocus keeps a document whose load fails, with its timers.
    document.destroy()
    // And only refuses: without an end the browser would wait on an open socket for ever.
    context.socket.cut(CLOSE.tryAgain.code, CLOSE.tryAgain.reason)
    throw new Refusal('unavailable')
  }
}
