import { Readable } from 'node:stream'
import { log } from '../log/log.ts'
import { files } from './files.ts'

/** A stored file to send, and as what. */
export type SentFile = { storageKey: string; mediaType: string; bytes: number }

const SAFE = {
  'x-content-type-options': 'nosniff',
  // Opened on its own, a file may neither run nor load anything.
  'content-security-policy': "default-src 'none'; sandbox",
}

/** Sends a stored file, or 304 where the browser has it. `cacheControl` says who may keep it and for how long. */
export async function fileResponse(
  request: Request,
  file: SentFile,
  cacheControl: string,
): Promise<Response> {
  const headers = { ...SAFE, 'cache-control': cacheControl, etag: `"${file.storageKey}"` }
  if (request.headers.get('if-none-match') === headers.etag)
    return new Response(null, { status: 304, headers })
  const stream = await files().stream(file.storageKey)
  if (!stream) {
    log.error({ storageKey: file.storageKey }, 'A file that the database names is not in the file store.')
    return noSuchFile()
  }
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
    headers: { ...headers, 'content-type': file.mediaType, 'content-length': String(file.bytes) },
  })
}

/** The answer for a file that is not there, or that is not for the one who asks. */
export function noSuchFile(): Response {
  return new Response('There is no such picture.\n', {
    status: 404,
    headers: { ...SAFE, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
