import { hashToken } from '#lib/platform/auth/token.ts'
import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Db } from '#lib/platform/db/client.ts'

/**
 * What a one-time link is good for: joining (`first_admin` names an email too), or a new password for who has an account.
 * `invitedBy` is null for a link from the terminal. Anything else says why not.
 */
export type LinkState =
  | {
      state: 'open'
      linkId: string
      kind: 'first_admin' | 'join' | 'new_password'
      personId: string | null
      name: string
      email: string
      invitedBy: string | null
    }
  | { state: 'used' | 'expired' | 'unknown' }

/** Looks up a one-time link by its token, without using it. */
export async function linkState(db: Db, clock: Clock, token: string): Promise<LinkState> {
  const link = await db.oneTimeLink.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { person: true, madeBy: { select: { name: true } } },
  })
  if (!link) return { state: 'unknown' }
  if (link.usedAt) return { state: 'used' }
  if (link.expiresAt <= clock.now()) return { state: 'expired' }
  const open = {
    state: 'open',
    linkId: link.id,
    personId: link.personId,
    invitedBy: link.madeBy?.name ?? null,
  } as const
  if (!link.person) {
    if ((await db.person.count()) > 0) return { state: 'used' }
    return { ...open, kind: 'first_admin', name: '', email: '' }
  }
  if (link.person.status === 'deactivated') return { state: 'unknown' }
  const { name, email, status } = link.person
  return { ...open, kind: status === 'invited' ? 'join' : 'new_password', name, email }
}
