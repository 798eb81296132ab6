import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { AppError } from '../errors/app-error.ts'

/**
 * Envelope encryption: a thing has a random key of its own (its data key), which encrypts its fields and is kept wrapped by the
 * server's key. A new server key means wrapping the data keys anew; deleting a data key makes its fields unreadable for good.
 *
 * Layout of every sealed value: version (1 byte, 1) · nonce (12) · tag (16) · AES-256-GCM ciphertext. Version, record and field
 * are associated data, so that a value that was moved to another record or field does not open.
 */
const VERSION = 1
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
const CIPHER = 'aes-256-gcm'

/** Bytes as the database takes and gives them. */
export type Sealed = Uint8Array<ArrayBuffer>

/** Where a sealed value stands: the record's id, and the name of the field with its table. */
export type Place = { record: string; field: string }

/** A fresh data key: 32 random bytes. */
export function newDataKey(): Buffer {
  return randomBytes(KEY_BYTES)
}

/** Encrypts bytes for one place, under a fresh random nonce. Throws when the key is not 32 bytes. */
export function seal(key: Uint8Array, bytes: Uint8Array, place: Place): Sealed {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, wholeKey(key), nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(contextOf(place))
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body])
}

/** Decrypts what `seal` made. Throws `unavailable`, saying what to do, for a wrong key, another place, or changed bytes. */
export function open(key: Uint8Array, sealed: Uint8Array, place: Place): Buffer {
  const body = 1 + NONCE_BYTES + TAG_BYTES
  if (sealed[0] !== VERSION || sealed.byteLength < body) throw cannotOpen(new Error('Unknown layout'))
  try {
    const nonce = sealed.subarray(1, 1 + NONCE_BYTES)
    const decipher = createDecipheriv(CIPHER, wholeKey(key), nonce, { authTagLength: TAG_BYTES })
    decipher.setAAD(contextOf(place))
    decipher.setAuthTag(sealed.subarray(1 + NONCE_BYTES, body))
    return Buffer.concat([decipher.update(sealed.subarray(body)), decipher.final()])
  } catch (cause) {
    throw cannotOpen(cause)
  }
}

/** `seal` for words. */
export function sealText(key: Uint8Array, text: string, place: Place): Sealed {
  return seal(key, Buffer.from(text, 'utf8'), place)
}

/** `open` for words. */
export function openText(key: Uint8Array, sealed: Uint8Array, place: Place): string {
  return open(key, sealed, place).toString('utf8')
}

function wholeKey(key: Uint8Array): Uint8Array {
  if (key.byteLength !== KEY_BYTES) throw new Error(`A key has ${KEY_BYTES} bytes, not ${key.byteLength}.`)
  return key
}

function contextOf({ record, field }: Place): Buffer {
  return Buffer.from(JSON.stringify(['stet', VERSION, record, field]), 'utf8')
}

function cannotOpen(cause: unknown): AppError {
  return new AppError(
    'unavailable',
    'What is kept here cannot be opened: it was locked with another key than this server has, or it was changed. Nothing was lost or shown. Ask whoever runs Stet to bring back its encryption key.',
    { cause },
  )
}
