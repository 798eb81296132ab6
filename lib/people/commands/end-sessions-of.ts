import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { notify } from '#lib/platform/db/notify.ts'

/** Ends every sign-in of a person, or one of them, with the commit: requests are refused and open sockets close. */
export async function endSessionsOf(
  tx: Db,
  clock: Clock,
  personId: string,
  sessionId?: string,
): Promise<void> {
  await tx.session.updateMany({
    where: { personId, endedAt: null, ...(sessionId ? { id: sessionId } : {}) },
    data: { endedAt: clock.now() },
  })
  await notify(tx, 'stet_session_ended', personId)
}
