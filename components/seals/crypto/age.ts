import {
  armor,
  Decrypter,
  Encrypter,
  generateX25519Identity,
  identityToRecipient,
  webauthn,
} from 'age-encryption'
import { packIdentity, unpackIdentity } from '#lib/seals/model/identity.ts'
import type { Identity } from '#lib/seals/model/identity.ts'

/** A key: `secret` opens what is sealed to `recipient`, and never leaves the browser unlocked. */
export type KeyPair = { secret: string; recipient: string }

/** Makes a new key. */
export async function makeKeyPair(): Promise<KeyPair> {
  const secret = await generateX25519Identity()
  return { secret, recipient: await identityToRecipient(secret) }
}

/** The public half that belongs to a private one. Throws when it is none. */
export function recipientOf(secret: string): Promise<string> {
  return identityToRecipient(secret)
}

/** Locks the private half with a passphrase (age's own work factor: some seconds). → an armored age file. */
export async function lockWithPassphrase(secret: string, passphrase: string): Promise<string> {
  const locker = new Encrypter()
  locker.setPassphrase(passphrase)
  return armor.encode(await locker.encrypt(secret))
}

/** The private half, or null when the passphrase is not the one. */
export async function unlockWithPassphrase(locked: string, passphrase: string): Promise<string | null> {
  const opener = new Decrypter()
  opener.addPassphrase(passphrase)
  return opened(opener, locked)
}

/** Makes a passkey on this device and locks the private half with it. Throws when the browser or the person declines. */
export async function lockWithPasskey(secret: string, keyName: string): Promise<string> {
  const identity = await webauthn.createCredential({ keyName })
  const locker = new Encrypter()
  locker.addRecipient(new webauthn.WebAuthnRecipient({ identity }))
  return armor.encode(await locker.encrypt(secret))
}

/** The private half, or null when the passkey is not the one or is not given. */
export async function unlockWithPasskey(locked: string): Promise<string | null> {
  const opener = new Decrypter()
  opener.addIdentity(new webauthn.WebAuthnIdentity())
  return opened(opener, locked)
}

/** The identity sealed to one key, in base64; null when it is too long to be sealed. */
export async function sealTo(recipient: string, identity: Identity): Promise<string | null> {
  const packed = packIdentity(identity)
  if (!packed) return null
  const sealer = new Encrypter()
  sealer.addRecipient(recipient)
  const bytes = await sealer.encrypt(packed)
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** The identity in a copy. Throws, without a word of it, when the key is not the one. */
export async function openCopy(secret: string, ciphertext: string): Promise<Identity> {
  const opener = new Decrypter()
  opener.addIdentity(secret)
  const bytes = Uint8Array.from(atob(ciphertext), (letter) => letter.charCodeAt(0))
  return unpackIdentity(await opener.decrypt(bytes))
}

async function opened(opener: Decrypter, locked: string): Promise<string | null> {
  try {
    return await opener.decrypt(armor.decode(locked), 'text')
  } catch {
    return null
  }
}
