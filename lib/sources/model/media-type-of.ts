const SIGNATURES: [mediaType: string, start: readonly number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['application/zip', [0x50, 0x4b, 0x03, 0x04]],
  ['application/gzip', [0x1f, 0x8b]],
]
const UNKNOWN = 'application/octet-stream'

/** What a file is by its first bytes, never by its name: a type that no browser runs. Text of any kind is plain text. */
export function mediaTypeOf(bytes: Uint8Array): string {
  const known = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  if (known) return known[0]
  return isText(bytes) ? 'text/plain; charset=utf-8' : UNKNOWN
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
