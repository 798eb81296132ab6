import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Actor } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'

const SEEN_EVERY_MS = 5 * 60_000

/**
 * Who a session id stands for, asked of the database on every request: null once the session was ended or has run out, or the
 * person is not active. A role change, too, counts from the next request.
 */
export async function actorFromSession(
  db: Db,
  clock: Clock,
  sessionId: string | null,
): Promise<Actor | null> {
  if (!sessionId) return null
  const session = await db.session.findUnique({ where: { id: sessionId }, include: { person: true } })
  const now = clock.now()
  if (!session || session.endedAt || session.expiresAt <= now || session.person.status !== 'active')
    return null
  if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await db.session.update({ where: { id: sessionId }, data: { lastSeenAt: now } })
  }
  const { id, name, email, role } = session.person
  return { id, name, email, role, sessionId }
}
