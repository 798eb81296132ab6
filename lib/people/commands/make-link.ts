import { hashToken, newToken } from '#lib/platform/auth/token.ts'
import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Db } from '#lib/platform/db/client.ts'

const DAYS = 7

/** A link as it is shown once: the token is stored nowhere. `expiresAt` is ISO 8601. */
export type OneTimeLink = { token: string; expiresAt: string }

/** Makes the one link that works for a person (null: the first admin, who has no row yet); earlier unused ones die. */
export async function makeLink(
  tx: Db,
  clock: Clock,
  personId: string | null,
  madeById: string | null,
): Promise<OneTimeLink> {
  const now = clock.now()
  const token = newToken()
  const expiresAt = new Date(now.getTime() + DAYS * 24 * 60 * 60_000)
  await tx.oneTimeLink.deleteMany({ where: { personId, usedAt: null } })
  await tx.oneTimeLink.create({
    data: { tokenHash: hashToken(token), personId, madeById, createdAt: now, expiresAt },
  })
  return { token, expiresAt: expiresAt.toISOString() }
}
