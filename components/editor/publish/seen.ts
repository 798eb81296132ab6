import { encodeStateVector } from 'yjs'
import { fingerprintOf } from '#lib/document/fingerprint.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import type { StorySession } from '../session/story-session.ts'

/** The words that a person has before them at one moment, and the fingerprint by which the server knows them. */
export type Seen = { document: StoryDocument; fingerprint: { stateVector: string; hash: string } }

/** Takes down what stands on the page now. */
export async function lookAt(session: StorySession): Promise<Seen> {
  session.typed.settle()
  const stateVector = base64(encodeStateVector(session.ydoc))
  const document = documentFromYDoc(session.ydoc)
  return { document, fingerprint: { stateVector, hash: await fingerprintOf(document) } }
}

/** Bytes as base64. */
export function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
