import type { beforeHandleAwarenessPayload } from '@hocuspocus/server'
import type { CollabContext } from './collab-context.ts'

const LARGEST_STATE = 4096
// A window has one client; a few more are left from before it reconnected.
const MOST_CLIENTS = 8
const COLOUR = /^#[0-9a-f]{6}$/i
const NO_COLOUR = '#808080'

/**
 * Makes what a browser says of its own presence true before others hear it: `user` gets the id and name of who is signed in and
 * how far the story lets them go, and a browser speaks only for its own clients. States that are empty or too large are dropped.
 */
export function tellTruePresence({
  states,
  context,
  document,
  connection,
}: beforeHandleAwarenessPayload<CollabContext>): void {
  const actor = context?.socket.actor
  if (!actor || !connection) return states.clear()
  const own = document.getClients(connection)
  for (const [client, state] of states) {
    const isEmpty = Object.keys(state).length === 0
    const isOthers = (userOf(document.awareness.states.get(client))?.id ?? actor.id) !== actor.id
    const isTooMany = !own.has(client) && own.size >= MOST_CLIENTS
    if (isEmpty || isOthers || isTooMany || Buffer.byteLength(JSON.stringify(state)) > LARGEST_STATE) {
      states.delete(client)
      continue
    }
    state['user'] = {
      id: actor.id,
      name: actor.name,
      color: colourOf(state),
      access: context.access ?? 'read',
    }
    // One that comes back after a lost connection is the new connection's, which takes it along when it closes.
    for (const other of document.getConnections()) document.getClients(other).delete(client)
    own.add(client)
  }
}

function userOf(state: unknown): { id?: unknown; color?: unknown } | null | undefined {
  return (state as { user?: { id?: unknown; color?: unknown } | null } | undefined)?.user
}

function colourOf(state: Record<string, unknown>): string {
  const color = userOf(state)?.color
  return typeof color === 'string' && COLOUR.test(color) ? color : NO_COLOUR
}
