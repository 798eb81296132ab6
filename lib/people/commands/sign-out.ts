import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notify } from '#lib/platform/db/notify.ts'

/** Ends a session: the cookie, wherever a copy of it may be, opens nothing from now on, and its open sockets close. */
export async function signOut(db: Db, clock: Clock, sessionId: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    const [ended] = await tx.session.updateManyAndReturn({
      where: { id: sessionId, endedAt: null },
      data: { endedAt: clock.now() },
    })
    if (ended) await notify(tx, 'stet_session_ended', ended.personId)
  })
}
