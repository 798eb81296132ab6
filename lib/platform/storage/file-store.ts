import type { Readable } from 'node:stream'

/** What a file in the store is called: the SHA-256 of its bytes in hex, with an ending of ours where a type is known. */
export type FileKey = string

/** A part of a file in bytes; both ends are included, as in HTTP. */
type ByteRange = { start: number; end: number }

export type StoredFile = { key: FileKey; sha256: string; bytes: number }

/** What `put` may be told: the ending of the name (letters we choose, never a user's) and the most bytes to accept. */
export type PutOptions = { ending?: FileEnding; maxBytes?: number }

type FileEnding = 'jpg' | 'png' | 'webp' | 'avif'

/**
 * Where bytes are kept. Names come from the bytes alone, so that the same file is stored once and no name of a user's
 * ever reaches a disk or a bucket. A key that was not made by a store is unknown to it, whatever it looks like.
 */
export type FileStore = {
  /** Stores the bytes and answers when they are durable. Throws `FileTooLargeError` past `maxBytes`, keeping nothing. */
  put(source: Uint8Array | AsyncIterable<Uint8Array>, options?: PutOptions): Promise<StoredFile>
  /** The size in bytes, or null when there is no such file. */
  size(key: FileKey): Promise<number | null>
  /** All bytes, or null when there is no such file. */
  read(key: FileKey): Promise<Uint8Array | null>
  /** The bytes, or a range of them, as a stream; null when there is no such file. Ask `size` first for a valid range. */
  stream(key: FileKey, range?: ByteRange): Promise<Readable | null>
  /** Removes the file; no error when there is none. */
  delete(key: FileKey): Promise<void>
}

/** The source held more bytes than the caller accepts. Nothing of it was kept. */
export class FileTooLargeError extends Error {
  readonly maxBytes: number

  constructor(maxBytes: number) {
    super(`The file is larger than ${maxBytes} bytes.`)
    this.name = 'FileTooLargeError'
    this.maxBytes = maxBytes
  }
}

/** Whether the text has the form of a key: 64 hex digits and an ending of ours, or none. */
export function isFileKey(text: string): boolean {
  return /^[0-9a-f]{64}(\.(jpg|png|webp|avif))?$/.test(text)
}
