import { BUCKETS } from './identity.ts'

/** A recipient of the age format, X25519: the public half of a key. */
export const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/

const HEADER = /^age-encryption\.org\/v1\n-> X25519 [\w+/]{43}\n[\w+/]{43}\n--- [\w+/]{43}\n/
// A file's nonce and the tag of its only chunk, which is at most 64 KiB.
const AROUND = 16 + 16

/**
 * Whether bytes are what the browser makes of an identity: an age file for exactly one X25519 key whose content has one of the
 * fixed sizes. Anything else, words above all, is turned away at the door.
 */
export function isSealedCopy(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400))
  const header = HEADER.exec(head)?.[0].length
  if (header === undefined) return false
  return BUCKETS.some((bucket) => bytes.length === header + bucket + AROUND)
}

const ARMOR = /^-----BEGIN AGE ENCRYPTED FILE-----\n([\w+/=\n]+)-----END AGE ENCRYPTED FILE-----\n?$/
const LOCKED: Record<KeyKind, RegExp> = {
  passphrase: /^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} (1[89]|2\d)\n/,
  passkey: /^age-encryption\.org\/v1\n-> age-encryption\.org\/fido2prf /,
}

/** How the private half of a key is locked. */
export const KEY_KINDS = ['passphrase', 'passkey'] as const
export type KeyKind = (typeof KEY_KINDS)[number]

/** How a locked key, an armored age file, is locked; null when it is none: then it might be the key itself. */
export function lockOf(armored: string): KeyKind | null {
  const body = ARMOR.exec(armored.replaceAll('\r\n', '\n'))?.[1]
  if (body === undefined) return null
  const head = atob(body.replaceAll('\n', '').slice(0, 160))
  return KEY_KINDS.find((kind) => LOCKED[kind].test(head)) ?? null
}
