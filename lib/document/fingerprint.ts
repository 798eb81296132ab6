import { fingerprintText } from './model/fingerprint-text.ts'
import type { StoryDocument } from './model/story-document.ts'

/**
 * The SHA-256 of a document in hex: what a person's browser sends with "publish" to say which words were seen.
 * Browser and server compute the same for the same words.
 */
export async function fingerprintOf(document: StoryDocument): Promise<string> {
  const bytes = new TextEncoder().encode(fingerprintText(document))
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
