import type { Document } from '@hocuspocus/server'
import { log } from '#lib/platform/log/log.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { apply, fillYDoc, readLog } from '../queries/load-document.ts'
import type { Rescuer } from './rescuer.ts'

/** How far a document in memory has come: every update up to `seq` is in it, or was just handed to it by its socket. */
type Held = {
  document: Document
  seq: number
  ahead: Set<number>
  reading: Promise<void> | null
  again: boolean
}

/** Keeps documents in memory level with their logs, whoever appends: another process, a command, or this process. */
export type LogTail = {
  /** Fills a new document from the log and follows it until it is destroyed. Throws when it cannot be loaded whole. */
  load: (storyId: string, document: Document) => Promise<void>
  /** Looks for updates that others appended; resolves when the document has them. */
  catchUp: (storyId: string) => Promise<void>
  /** Somebody appended up to `seq`. */
  appended: (storyId: string, seq: number) => void
  /** A socket of this process appended `seq` and applies it itself. */
  committed: (storyId: string, seq: number) => void
  /** Up to where the document in memory has come; null when it is not here. */
  reached: (storyId: string) => number | null
  /** Looks at every document's log, after notifications may have been missed. */
  catchUpAll: () => void
}

// Our own commit's notification often comes before the commit's answer; waiting a moment spares reading it back.
const OWN_COMMIT_MS = 4

export function logTail(db: PrismaClient, rescue: Pick<Rescuer, 'fromLog'>): LogTail {
  const held = new Map<string, Held>()

  async function read(storyId: string, one: Held): Promise<void> {
    do {
      one.again = false
      for (const update of await readLog(db, storyId, one.seq)) {
        if (update.seq <= one.seq) continue
        if (update.seq !== one.seq + 1) {
          await refill(storyId, one)
          break
        }
        if (!one.ahead.delete(update.seq)) {
          rescue.fromLog(one.document, update)
          apply(one.document, { storyId, ...update }, FROM_LOG)
        }
        one.seq = update.seq
      }
    } while (one.again)
  }

  /** The updates that follow were compacted away meanwhile: the checkpoint has them. */
  async function refill(storyId: string, one: Held): Promise<void> {
    one.seq = Math.max(one.seq, await fillYDoc(db, storyId, one.document, FROM_LOG))
    for (const seq of one.ahead) if (seq <= one.seq) one.ahead.delete(seq)
  }

  async function catchUp(storyId: string): Promise<void> {
    const one = held.get(storyId)
    if (!one) return
    if (one.reading) one.again = true
    else one.reading = read(storyId, one).finally(() => (one.reading = null))
    await one.reading
  }

  const catchUpSoon = (storyId: string): void => {
    catchUp(storyId).catch((error: unknown) =>
      log.error({ err: error, storyId }, 'new words could not be read from the log'),
    )
  }

  return {
    load: async (storyId, document) => {
      const seq = await fillYDoc(db, storyId, document)
      held.set(storyId, { document, seq, ahead: new Set(), reading: null, again: false })
      document.once('destroy', () => {
        if (held.get(storyId)?.document === document) held.delete(storyId)
      })
    },
    catchUp,
    appended: (storyId, seq) => {
      setTimeout(() => {
        const one = held.get(storyId)
        if (one && one.seq < seq) catchUpSoon(storyId)
      }, OWN_COMMIT_MS)
    },
    committed: (storyId, seq) => {
      const one = held.get(storyId)
      if (!one || seq <= one.seq) return
      one.ahead.add(seq)
      while (one.ahead.delete(one.seq + 1)) one.seq += 1
      if (one.ahead.size > 0) catchUpSoon(storyId)
    },
    reached: (storyId) => held.get(storyId)?.seq ?? null,
    catchUpAll: () => {
      for (const storyId of held.keys()) catchUpSoon(storyId)
    },
  }
}

/** Marks what came from the log: it is passed on to browsers and not appended again. */
const FROM_LOG = { source: 'local' } as const
