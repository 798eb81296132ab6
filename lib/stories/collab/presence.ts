import type { beforeHandleAwarenessPayload } from '@hocuspocus/server'
import type { CollabContext } from './collab-context.ts'

const LARGEST_STATE = 4096
const COLOUR = /^#[0-9a-f]{6}$/i
const NO_COLOUR = '#808080'

/**
 * Makes what a browser says of its own presence true before others hear it: `user` gets the id and name of who is signed in,
 * and a browser speaks only for its own clients. States that are empty or too large are dropped.
 */
export function tellTruePresence({
  states,
  context,
  document,
  connection,
}: beforeHandleAwarenessPayload<CollabContext>): void {
  const actor = context?.socket.actor
  if (!actor || !connection) return states.clear()
  const others = document.getConnections().filter((other) => other !== connection)
  const taken = new Set(others.flatMap((other): unknown[] => [...document.getClients(other)]))
  for (const [client, state] of states) {
    const isEmpty = Object.keys(state).length === 0
    if (isEmpty || taken.has(client) || JSON.stringify(state).length > LARGEST_STATE) states.delete(client)
    else state['user'] = { id: actor.id, name: actor.name, color: colourOf(state) }
  }
}

function colourOf(state: Record<string, unknown>): string {
  const color = (state['user'] as { color?: unknown } | null | undefined)?.color
  return typeof color === 'string' && COLOUR.test(color) ? color : NO_COLOUR
}
