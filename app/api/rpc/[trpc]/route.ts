import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { actorFromCookies } from '#lib/people/queries/actor-from-cookies.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import { db } from '#lib/platform/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { problemResponse } from '#lib/platform/http/problem-response.ts'
import { newRequestId } from '#lib/platform/http/request-id.ts'
import { requireSameOrigin } from '#lib/platform/http/same-origin.ts'
import { appRouter } from '#lib/router.ts'

async function handle(request: Request): Promise<Response> {
  const requestId = newRequestId()
  try {
    if (request.method !== 'GET') requireSameOrigin(request.headers, env().origin)
    const actor = await actorFromCookies(request.headers.get('cookie'))
    return await fetchRequestHandler({
      endpoint: '/api/rpc',
      req: request,
      router: appRouter,
      createContext: () => ({ actor, db, clock: systemClock, requestId }),
      responseMeta: () => ({
        headers: new Headers({ 'cache-control': 'no-store', 'x-request-id': requestId }),
      }),
    })
  } catch (thrown) {
    return problemResponse(thrown, requestId)
  }
}

export { handle as GET, handle as POST }
