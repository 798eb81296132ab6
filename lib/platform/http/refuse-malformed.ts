import type { IncomingMessage, ServerResponse } from 'node:http'
import { READER_HEADERS } from './reader-headers.ts'

const SENTENCE =
  'This address cannot be read: a % in it stands for no letter. Check how it is written, or start at the front page.\n'

/**
 * Answers 400 with a sentence when the path of the address holds a percent escape that is none, or one that stands for no
 * letter: nothing behind this could decode it. Returns false for every other address, which it leaves alone.
 */
export function refuseMalformed(request: IncomingMessage, response: ServerResponse): boolean {
  try {
    decodeURIComponent(request.url?.split('?', 1)[0] ?? '')
    return false
  } catch {
    response.writeHead(400, {
      ...READER_HEADERS,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    })
    response.end(SENTENCE)
    return true
  }
}
