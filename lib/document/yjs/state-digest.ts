import { createDeleteSetFromStructStore, encodeSnapshot, Snapshot } from 'yjs'
import type { Doc } from 'yjs'

/** What is in a Y.Doc, short enough to be sent every few seconds. */
export type StateDigest = {
  /** How many items of each client there are; the keys are the clients. */
  vector: Record<string, number>
  /** A hash of what was deleted. */
  deletes: string
}

/** The digest of a Y.Doc. Two Y.Docs with the same digest hold the same document. Costs time in the number of edits. */
export function stateDigest(ydoc: Doc): StateDigest {
  return { vector: vectorOf(ydoc), deletes: deletesHash(ydoc) }
}

/** How many items of each client a Y.Doc has, whole; what waits for something missing does not count. */
export function vectorOf(ydoc: Doc): Record<string, number> {
  const vector: Record<string, number> = {}
  for (const [client, structs] of ydoc.store.clients) {
    const last = structs.at(-1)
    if (last) vector[client] = last.id.clock + last.length
  }
  return vector
}

/** A hash of what was deleted in a Y.Doc, whether or not it was forgotten since. */
export function deletesHash(ydoc: Doc): string {
  return hashOf(encodeSnapshot(new Snapshot(createDeleteSetFromStructStore(ydoc.store), new Map())))
}

/** FNV-1a over bytes, twice with different starts: it has to notice differences, not withstand anybody. */
function hashOf(bytes: Uint8Array): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c]
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193)
    other = Math.imul(other ^ byte, 0x01000193)
  }
  return (one >>> 0).toString(16) + (other >>> 0).toString(16)
}
