import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import type { Db } from '../db/client.ts'
import { AppError } from '../errors/app-error.ts'

/** `points` tries per `seconds`, counted in the database so that several processes count together. */
export type Limit = { name: string; points: number; seconds: number }

/** Counts one try for `key`; throws too_many, with the wait in words, when the limit is used up. */
export async function limitRate(db: Db, limit: Limit, key: string): Promise<void> {
  try {
    await limiterOf(db, limit).consume(key)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    const minutes = Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000))
    throw new AppError(
      'too_many',
      `Too many tries. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and try again.`,
    )
  }
}

/** Forgets the tries counted for `key`, after a success. */
export async function forgetRate(db: Db, limit: Limit, key: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: `${limit.name}:${key}` } })
}

/** Takes back one counted try for `key`: it was no guess. Earlier ones stay counted. */
export async function uncountTry(db: Db, limit: Limit, key: string): Promise<void> {
  await limiterOf(db, limit).reward(key)
}

function limiterOf(db: Db, limit: Limit): RateLimiterPrisma {
  return new RateLimiterPrisma({
    storeClient: db,
    tableName: 'rateLimit',
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.seconds,
    clearExpiredByTimeout: false,
  })
}
