/**
 * Who is calling, for rate limits: the connection's address, which server.ts writes into `x-stet-address` over whatever the
 * client sent. Behind a proxy that is trusted (STET_TRUST_PROXY) server.ts takes the last entry of X-Forwarded-For instead.
 */
export function clientAddress(headers: Headers): string {
  return headers.get('x-stet-address') ?? 'unknown'
}
