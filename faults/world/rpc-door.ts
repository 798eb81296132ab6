import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { env } from '#lib/platform/env.ts'
import { GET, POST } from '#app/api/rpc/[trpc]/route.ts'

/** Answers one request with the newsroom's own RPC door, as Next would call it. */
export async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string') headers.set(name, value)
  const address = new URL(request.url ?? '/', env().origin)
  const answered =
    request.method === 'GET'
      ? await GET(new Request(address, { headers }))
      : await POST(new Request(address, { method: 'POST', headers, body: await bytesOf(request) }))
  response.writeHead(answered.status, Object.fromEntries(answered.headers))
  if (answered.body) Readable.fromWeb(answered.body as never).pipe(response)
  else response.end()
}

async function bytesOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await buffer(request))
}
