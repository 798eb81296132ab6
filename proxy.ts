import { NextResponse } from 'next/server'
import type { NextRequest } from 'next/server'

import { env } from '#lib/platform/env.ts'
import { newsroomHeaders } from '#lib/platform/http/newsroom-headers.ts'

/** Gives every newsroom page its security headers and a fresh nonce, which Next puts on its own scripts. It guards nothing. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const headers = newsroomHeaders(nonce, env().dev)
  const requestHeaders = new Headers(request.headers)
  requestHeaders.set('x-nonce', nonce)
  requestHeaders.set('Content-Security-Policy', headers['Content-Security-Policy'] ?? '')

  const response = NextResponse.next({ request: { headers: requestHeaders } })
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

export const config = { matcher: ['/newsroom', '/newsroom/:path*'] }
