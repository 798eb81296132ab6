import { createHash } from 'node:crypto'
import { READER_HEADERS } from './reader-headers.ts'

type Options = { type?: string; status?: number }

/**
 * Answers a reader with finished text: security headers, an ETag made of the bytes, and 304 without a body when the
 * reader already has them. Caches may keep it but ask each time, so a publish shows at the next request.
 */
export function finishedResponse(request: Request, text: string, options: Options = {}): Response {
  const { type = 'text/html; charset=utf-8', status = 200 } = options
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const headers = {
    ...READER_HEADERS,
    'Content-Type': type,
    'Cache-Control': status === 200 ? 'public, max-age=0, must-revalidate' : 'no-store',
    ...(status === 200 ? { ETag: etag } : {}),
  }
  const has = status === 200 && holds(request.headers.get('if-none-match'), etag)
  return has ? new Response(null, { status: 304, headers }) : new Response(text, { status, headers })
}

/** Whether If-None-Match names the tag; compared weakly, as RFC 9110 asks. */
function holds(condition: string | null, etag: string): boolean {
  if (condition === null) return false
  const weak = (tag: string) => tag.trim().replace(/^W\//, '')
  return condition.trim() === '*' || condition.split(',').some((tag) => weak(tag) === weak(etag))
}
