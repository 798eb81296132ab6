import { applyUpdate, Doc } from 'yjs'
import type { Logged } from '../lost-words.ts'
import { rescueWords } from '../rescue-words.ts'

/** The log as the newsroom keeps it: what is wrong after an update is put right behind it, once. `look` sees the document before each update. */
export function played(
  updates: readonly Uint8Array[],
  look: (before: Doc, bytes: Uint8Array, isPutRight: boolean) => void,
): Doc {
  const log: Logged[] = []
  const memory = new Doc()
  for (const bytes of updates) {
    log.push({ seq: log.length + 1, bytes })
    const seq = log.length
    const rescue = rescueWords(log, seq)
    look(memory, bytes, rescue !== null)
    applyUpdate(memory, bytes)
    if (!rescue) continue
    log.push({ seq: seq + 1, bytes: rescue })
    applyUpdate(memory, rescue)
    if (rescueWords(log, seq)) throw new Error(`update ${seq} is put right a second time`)
  }
  return memory
}
