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
  return (await actorsFromSessions(db, clock, [sessionId])).get(sessionId) ?? null
}

/** The same of many sessions in one question; those that count no more are missing. */
export async function actorsFromSessions(
  db: Db,
  clock: Clock,
  sessionIds: readonly string[],
): Promise<Map<string, Actor>> {
  const ids = [...new Set(sessionIds)]
  if (ids.length === 0) return new Map()
  const now = clock.now()
  // One statement, as it is asked with every key that is committed.
  const valid = await db.$queryRaw<Valid[]>`
    select s.id::text as "sessionId", s.last_seen_at as "lastSeenAt",
           p.id::text, p.name, p.email, p.role::text as "role"
      from session s join person p on p.id = s.person_id
     where s.id = any(${ids}::uuid[]) and s.ended_at is null and s.expires_at > ${now} and p.status = 'active'`
  const unseen = valid.filter(({ lastSeenAt }) => now.getTime() - lastSeenAt.getTime() > SEEN_EVERY_MS)
  if (unseen.length > 0)
    await db.session.updateMany({
      where: { id: { in: unseen.map(({ sessionId }) => sessionId) } },
      data: { lastSeenAt: now },
    })
  return new Map(valid.map(({ lastSeenAt: _seen, ...actor }) => [actor.sessionId, actor]))
}

type Valid = Actor & { sessionId: string; lastSeenAt: Date }
