import { sessionIdFromCookies } from '#lib/platform/auth/session-cookie.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import type { Actor } from '#lib/platform/context.ts'
import { db } from '#lib/platform/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { isUuid } from '#lib/platform/http/uuid.ts'
import { actorFromSession } from './actor-from-session.ts'

/** Who sends a request with these cookies; the one answer for pages, the RPC door, uploads and the socket. */
export async function actorFromCookies(cookieHeader: string | null | undefined): Promise<Actor | null> {
  const { authSecret, secureOrigin } = env()
  const sessionId = await sessionIdFromCookies(cookieHeader, { secret: authSecret(), secure: secureOrigin })
  return actorFromSession(db, systemClock, sessionId && isUuid(sessionId) ? sessionId : null)
}
