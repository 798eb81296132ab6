import { z } from 'zod'
import { Doc } from 'yjs'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'

/** What one client says of itself: its number, how often it spoke, and its state; null once it has left. */
export type Spoken = [client: number, clock: number, state: Record<string, unknown> | null]

const MESSAGE = z.object({
  from: z.string(),
  story: z.string(),
  /** `ask`: who else holds this story? `here`: I do, and these are (some of) mine. `gone`: not any more. */
  kind: z.enum(['ask', 'here', 'gone']),
  said: z.array(z.tuple([z.number(), z.number(), z.record(z.string(), z.unknown()).nullable()])),
})
export type RelayMessage = z.infer<typeof MESSAGE>

// PostgreSQL takes 7,999 bytes; the envelope needs some.
const ROOM = 7_600

/** A message from a notification's payload, or null when it is none of ours. */
export function readMessage(payload: string): RelayMessage | null {
  try {
    return MESSAGE.parse(JSON.parse(payload))
  } catch {
    return null
  }
}

/** Parts what is said into as few payloads as fit; what would fit in none is left out. There is always one. */
export function payloadsOf(head: Omit<RelayMessage, 'said'>, said: readonly Spoken[]): string[] {
  const parts: Spoken[][] = [[]]
  let used = 0
  for (const one of said) {
    const size = Buffer.byteLength(JSON.stringify(one)) + 1
    if (size > ROOM) continue
    if (used + size > ROOM) {
      parts.push([])
      used = 0
    }
    parts.at(-1)?.push(one)
    used += size
  }
  return parts.map((part) => JSON.stringify({ ...head, said: part }))
}

/** What these clients last said in an awareness; those it never heard of are left out. */
export function spokenIn(awareness: Awareness, clients: Iterable<number>): Spoken[] {
  return [...clients].flatMap((client): Spoken[] => {
    const meta = awareness.meta.get(client)
    return meta ? [[client, meta.clock, awareness.states.get(client) ?? null]] : []
  })
}

/** The same as an awareness update. */
export function updateOf(said: readonly Spoken[]): Uint8Array {
  const doc = new Doc()
  const scratch = new Awareness(doc)
  for (const [client, clock, state] of said) {
    scratch.meta.set(client, { clock, lastUpdated: 0 })
    if (state) scratch.states.set(client, state)
  }
  const update = encodeAwarenessUpdate(
    scratch,
    said.map(([client]) => client),
  )
  doc.destroy()
  return update
}
