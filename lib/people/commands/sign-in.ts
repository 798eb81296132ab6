import { pretendToVerify, verifyPassword } from '#lib/platform/auth/password.ts'
import { forgetRate, limitRate, uncountTry } from '#lib/platform/auth/rate-limit.ts'
import type { Limit } from '#lib/platform/auth/rate-limit.ts'
import { SESSION_SECONDS } from '#lib/platform/auth/session-cookie.ts'
import type { SignedIn } from '#lib/platform/auth/next-auth.ts'
import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'

const PER_ACCOUNT: Limit = { name: 'sign-in-account', points: 10, seconds: 15 * 60 }
const PER_ADDRESS: Limit = { name: 'sign-in-address', points: 60, seconds: 15 * 60 }

type Input = { email: string; password: string; address: string; userAgent: string }

/**
 * Opens a session for an active person with the right password. Unknown, invited and deactivated people and wrong passwords
 * all get the same answer after the same work. Throws bad_input, or too_many after 10 tries on an account or 60 that failed from an
 * address within a quarter of an hour.
 */
export async function signIn(db: Db, clock: Clock, input: Input): Promise<SignedIn> {
  const email = input.email.trim().toLowerCase()
  const address = input.address || 'unknown'
  await limitRate(db, PER_ADDRESS, address)
  await limitRate(db, PER_ACCOUNT, email.slice(0, 200))
  const person = await db.person.findUnique({ where: { email } })
  const matches =
    person?.passwordHash && person.status === 'active'
      ? await verifyPassword(input.password, person.passwordHash)
      : await pretendToVerify(input.password)
  if (!person || !matches) {
    throw new AppError('bad_input', 'Email and password do not match. Check both and try again.')
  }
  await forgetRate(db, PER_ACCOUNT, email)
  // A whole newsroom may come from one address in the morning; only what failed counts against it.
  await uncountTry(db, PER_ADDRESS, address)
  const now = clock.now()
  const session = await db.session.create({
    data: {
      personId: person.id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_SECONDS * 1000),
      userAgent: input.userAgent.slice(0, 300),
    },
  })
  return { id: person.id, name: person.name, email: person.email, sessionId: session.id }
}
