import { randomUUID } from 'node:crypto'
import type { Connection } from '@hocuspocus/server'
import type { Clock } from '#lib/platform/clock/clock.ts'
import { log } from '#lib/platform/log/log.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { forgetPresence, notePresence, type StoryWindow } from '../commands/note-presence.ts'
import { SAID_EVERY_MS } from '../model/presence.ts'

type Opened = { socketId: string; storyId: string; personId: string; connection: Connection }

/** The windows that are open on stories in this process, and their rows, from which desks know who is where. */
export type Windows = {
  opened: (window: Opened) => void
  closed: (window: Pick<Opened, 'socketId' | 'storyId'>) => void
  /** Closes what is still open and ends the beat. */
  stop: () => Promise<void>
}

type Held = { row: StoryWindow; connection: Connection; noted: Promise<void> }

// A message that browsers need not understand: one that hears nothing for long believes the connection dead.
const ALIVE = JSON.stringify({ type: 'alive' })

export function windows(db: PrismaClient, clock: Clock, everyMs: number = SAID_EVERY_MS): Windows {
  const held = new Map<string, Held>()
  const nameOf = ({ socketId, storyId }: Pick<Opened, 'socketId' | 'storyId'>) => `${socketId} ${storyId}`

  async function say(rows: StoryWindow[]): Promise<void> {
    await quietly(notePresence(db, clock, rows))
  }

  function beat(): void {
    for (const { connection } of held.values()) {
      keepPresent(connection)
      connection.sendStateless(ALIVE)
    }
    void say([...held.values()].map(({ row }) => row))
  }

  const timer = setInterval(beat, everyMs)
  timer.unref()
  return {
    opened: ({ socketId, storyId, personId, connection }) => {
      const row = { id: randomUUID(), storyId, personId }
      held.set(nameOf({ socketId, storyId }), { row, connection, noted: say([row]) })
    },
    closed: (window) => {
      const one = held.get(nameOf(window))
      held.delete(nameOf(window))
      // Closed while it was being noted, its row would stay behind.
      if (one) void one.noted.then(() => quietly(forgetPresence(db, [one.row.id])))
    },
    stop: async () => {
      clearInterval(timer)
      const left = [...held.values()]
      held.clear()
      await Promise.all(left.map(({ noted }) => noted))
      await quietly(
        forgetPresence(
          db,
          left.map(({ row }) => row.id),
        ),
      )
    },
  }
}

/** Timers of a browser's hidden tabs sleep: whoever's connection stands is here, whatever the tab last said. */
function keepPresent(connection: Connection): void {
  const { awareness } = connection.document
  for (const client of connection.document.getClients(connection)) {
    const meta = awareness.meta.get(client)
    if (meta) meta.lastUpdated = Date.now()
  }
}

/** Who is where is nothing to fail for: the next beat says it again. */
async function quietly(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    log.debug({ err: error }, 'who is where could not be noted')
  }
}
