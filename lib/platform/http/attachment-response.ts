/** A file to be saved by the browser: its bytes, what it is, and the name to save it under. */
export type Attachment = { bytes: Uint8Array<ArrayBuffer>; mediaType: string; name: string }

/**
 * Sends a file that the browser saves and never shows: whatever it holds, it may not run, load, be kept in a cache, or be
 * taken for another type than the one given.
 */
export function attachmentResponse({ bytes, mediaType, name }: Attachment): Response {
  return new Response(bytes, {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.byteLength),
      'content-disposition': attachmentHeader(name),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    },
  })
}

/** The Content-Disposition header for a name of any script: an ASCII stand-in, then the name itself (RFC 6266, RFC 8187). */
export function attachmentHeader(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9 ._()-]/g, '_')
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
