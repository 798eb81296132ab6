import { env } from '#lib/platform/env.ts'
import { finishedResponse } from '#lib/platform/http/finished-response.ts'
import { toRobots } from '#lib/publishing/feeds/robots.ts'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Response {
  return finishedResponse(request, toRobots(env().origin), { type: 'text/plain; charset=utf-8' })
}
