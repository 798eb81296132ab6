import type { AskedEntry, KnownEntry } from './public-story.ts'

/** What readers are told of how a story is known, as an editor sees it before it goes out. */
export type ShownKnowledge = { known: readonly KnownEntry[]; asked: readonly AskedEntry[] }

/**
 * The SHA-256, in hex, of "How we know this" as it was shown. It goes with a publish, so that what the approver confirmed is what
 * readers get: the order of entries counts, the order of their fields does not.
 */
export async function knownFingerprint({ known, asked }: ShownKnowledge): Promise<string> {
  const text = JSON.stringify({ known: known.map(inOrder), asked: asked.map(inOrder) })
  const hash = new Uint8Array(
    await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  )
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function inOrder(entry: object): [string, unknown][] {
  return Object.entries(entry)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
