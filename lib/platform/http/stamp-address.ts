import type { IncomingMessage } from 'node:http'

/** The header in which a request carries who is calling; sign-in counts tries by it. */
export const ADDRESS_HEADER = 'x-stet-address'

/**
 * Writes the caller's address into the request, over whatever the client sent there: the connection's, or behind a
 * trusted proxy the last entry of X-Forwarded-For, which is the one the proxy itself added.
 */
export function stampAddress(request: IncomingMessage, trustProxy: boolean): void {
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim()
  const address = trustProxy && forwarded ? forwarded : request.socket.remoteAddress
  request.headers[ADDRESS_HEADER] = address ?? 'unknown'
}
