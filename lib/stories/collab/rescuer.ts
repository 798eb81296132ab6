import type { Document } from '@hocuspocus/server'
import { mayLoseWords } from '#lib/document/yjs/rescue/may-lose-words.ts'
import { mayStandTwice } from '#lib/document/yjs/rescue/moved-twice.ts'
import type { Clock } from '#lib/platform/clock/clock.ts'
import { log } from '#lib/platform/log/log.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import type { LogEntry } from '../commands/append-to-log.ts'
import { putBackWords } from '../commands/put-back-words.ts'

/**
 * Looks after words that are typed in a block while somebody takes it away, and after blocks that two people move at once. Costs a look at
 * each update, and the log only when words may go or stand twice.
 */
export type Rescuer = {
  /** Somebody is about to write: words are put back in the right of whoever wrote last here. */
  writing: (document: Document, as: As) => void
  /** An update was committed and is not applied yet. */
  committed: (document: Document, update: Update) => void
  /** An update is about to be applied from the log. Several processes may see that it costs words; they go back once. */
  fromLog: (document: Document, update: Update) => void
}

type As = Pick<LogEntry, 'writer' | 'only'>
type Update = { seq: number; bytes: Uint8Array }

export function rescuer(db: PrismaClient, clock: Clock): Rescuer {
  const writers = new WeakMap<Document, As>()

  const putBack = (document: Document, seq: number): void => {
    const as = writers.get(document)
    if (!as) return
    putBackWords(db, clock, { storyId: document.name, seq, as }).catch((error: unknown) =>
      log.error({ err: error, storyId: document.name, seq }, 'words could not be put back'),
    )
  }

  const looksWrong = (document: Document, look: () => boolean): boolean => {
    try {
      return look()
    } catch (error) {
      log.error({ err: error, storyId: document.name }, 'an update could not be looked at')
      return false
    }
  }
  const together = new WeakMap<Document, Uint8Array[]>()

  return {
    writing: (document, as) => void writers.set(document, as),
    committed: (document, { seq, bytes }) => {
      const batch = together.get(document) ?? []
      together.set(document, [...batch, bytes])
      const foreseen = looksWrong(
        document,
        () => mayLoseWords(document, bytes) || mayStandTwice(document, bytes, batch),
      )
      setImmediate(() => {
        together.delete(document)
        // Two that were committed together did not know of each other before: the words of this one may be gone by now.
        if (foreseen || looksWrong(document, () => mayLoseWords(document, bytes))) putBack(document, seq)
      })
    },
    fromLog: (document, { seq, bytes }) => {
      if (looksWrong(document, () => mayLoseWords(document, bytes) || mayStandTwice(document, bytes)))
        putBack(document, seq)
    },
  }
}
