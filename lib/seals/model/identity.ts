/** Who an anonymous source is. Exists in a browser alone: in the form that writes it and in the panel that shows it. */
export type Identity = { name: string; contact: string; notes: string }

/** The sizes, in bytes, that an identity is filled up to before it is sealed, so that a copy's size says little about what it holds. */
export const BUCKETS = [512, 1024, 2048, 4096, 8192] as const

const LENGTH_BYTES = 4

/** The identity as bytes of one of the fixed sizes; null when it does not fit the largest. */
export function packIdentity(identity: Identity): Uint8Array<ArrayBuffer> | null {
  const { name, contact, notes } = identity
  const words = new TextEncoder().encode(JSON.stringify({ v: 1, name, contact, notes }))
  const size = BUCKETS.find((bucket) => bucket >= words.length + LENGTH_BYTES)
  if (size === undefined) return null
  const packed = new Uint8Array(size)
  new DataView(packed.buffer).setUint32(0, words.length)
  packed.set(words, LENGTH_BYTES)
  return packed
}

/** The identity that `packIdentity` made bytes of. Throws on anything else, without a word of what it held. */
export function unpackIdentity(packed: Uint8Array): Identity {
  const length =
    packed.length < LENGTH_BYTES ? -1 : new DataView(packed.buffer, packed.byteOffset).getUint32(0)
  if (length < 0 || length > packed.length - LENGTH_BYTES) throw new Error('No sealed identity.')
  const value = parse(new TextDecoder().decode(packed.subarray(LENGTH_BYTES, LENGTH_BYTES + length)))
  return { name: textOf(value, 'name'), contact: textOf(value, 'contact'), notes: textOf(value, 'notes') }
}

function parse(words: string): object {
  try {
    const value: unknown = JSON.parse(words)
    if (typeof value === 'object' && value !== null && 'v' in value && value.v === 1) return value
  } catch {
    // The parser's own message would quote the words.
  }
  throw new Error('No sealed identity.')
}

function textOf(value: object, field: keyof Identity): string {
  const text: unknown = Object.getOwnPropertyDescriptor(value, field)?.value
  return typeof text === 'string' ? text : ''
}
