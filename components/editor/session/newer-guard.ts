import type { Doc, Transaction } from 'yjs'
import { DOCUMENT_SCHEMA } from '#lib/document/model/story-document.ts'
import { schemaOf } from '#lib/document/yjs/schema-stamp.ts'
import { bringsUnknown, knownNames } from '#lib/document/yjs/unknown-content.ts'
import type { KnownNames } from '#lib/document/yjs/unknown-content.ts'

/**
 * Calls `onNewer`, once, when the document turns out to be newer than this page: it says so itself, or has a node or mark that the
 * page does not know. It is called before any editor hears of the change, so that an editor which is taken away then never gets to
 * delete what it does not know. Returns what ends the guard.
 */
export function guardAgainstNewer(
  ydoc: Doc,
  onNewer: () => void,
  known: KnownNames = knownNames(),
  schema: number = DOCUMENT_SCHEMA,
): () => void {
  const look = (transaction: Transaction): void => {
    if (transaction.local || (schemaOf(ydoc) <= schema && !bringsUnknown(transaction, known))) return
    end()
    onNewer()
  }
  const end = (): void => ydoc.off('beforeObserverCalls', look)
  ydoc.on('beforeObserverCalls', look)
  return end
}
