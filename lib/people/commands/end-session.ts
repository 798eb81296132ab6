import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import { can } from '../policy.ts'
import { endSessionsOf } from './end-sessions-of.ts'

/** Ends one sign-in: one's own, or anybody's for who may. What is unknown and what is not yours answer alike. */
export async function endSession(ctx: Ctx, input: { sessionId: string }): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    const session = await tx.session.findUnique({
      where: { id: input.sessionId },
      select: { personId: true },
    })
    if (!session || !can(ctx.actor, 'end_session', { personId: session.personId })) throw notFound('sign-in')
    await endSessionsOf(tx, ctx.clock, session.personId, input.sessionId)
    await audit(tx, ctx, { action: 'session.ended', subjectType: 'person', subjectId: session.personId })
  })
}
