import { initTRPC, TRPCError } from '@trpc/server'
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server'
import { ZodError } from 'zod'
import { limitRate } from '../auth/rate-limit.ts'
import type { Actor, Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import type { Clock } from '../clock/clock.ts'
import { AppError } from '../errors/app-error.ts'
import type { ErrorCode } from '../errors/app-error.ts'
import { toAppError, toProblem } from '../errors/problems.ts'
import { log } from '../log/log.ts'

/** What the door knows of a request before it asks who it is. */
type DoorContext = { actor: Actor | null; db: Db; clock: Clock; requestId: string }

const TRPC_CODES: Record<ErrorCode, TRPC_ERROR_CODE_KEY> = {
  bad_input: 'BAD_REQUEST',
  not_signed_in: 'UNAUTHORIZED',
  not_allowed: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  conflict: 'CONFLICT',
  changed_since: 'CONFLICT',
  checks_refuse: 'UNPROCESSABLE_CONTENT',
  suggestions_open: 'UNPROCESSABLE_CONTENT',
  too_large: 'PAYLOAD_TOO_LARGE',
  too_many: 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
  unexpected: 'INTERNAL_SERVER_ERROR',
}

function asAppError(error: TRPCError): AppError {
  if (error.cause instanceof AppError) return error.cause
  if (error.code === 'BAD_REQUEST')
    return new AppError('bad_input', sentenceOfInput(error.cause), { cause: error })
  if (error.code === 'NOT_FOUND') return new AppError('not_found', 'There is no such door.', { cause: error })
  return toAppError(error.cause ?? error)
}

/** What a schema of ours says is wrong. Only our own messages are sentences, and end as such. */
function sentenceOfInput(cause: unknown): string {
  const issues = cause instanceof ZodError ? cause.issues : []
  return issues.find(({ message }) => message.endsWith('.'))?.message ?? 'That cannot be used as it is.'
}

const t = initTRPC.context<DoorContext>().create({
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    message: asAppError(error).message,
    data: { ...shape.data, problem: toProblem(asAppError(error)), stack: undefined },
  }),
})

const WRITES = { name: 'writes', points: 600, seconds: 60 }

const asAppErrors = t.middleware(async ({ next, path, ctx }) => {
  const result = await next()
  if (result.ok) return result
  const error = asAppError(result.error)
  const level = error.code === 'unexpected' || error.code === 'unavailable' ? 'error' : 'info'
  log[level](
    {
      requestId: ctx.requestId,
      path,
      code: error.code,
      actor: ctx.actor?.id,
      err: level === 'error' ? error.cause : undefined,
    },
    error.message,
  )
  throw new TRPCError({ code: TRPC_CODES[error.code], message: error.message, cause: error })
})

const signedIn = t.middleware(async ({ ctx, next, type }) => {
  if (!ctx.actor)
    throw new AppError('not_signed_in', 'Sign in first. What you typed is still in this window.')
  if (type === 'mutation') await limitRate(ctx.db, WRITES, ctx.actor.id)
  const full: Ctx = { actor: ctx.actor, db: ctx.db, clock: ctx.clock, requestId: ctx.requestId }
  return next({ ctx: full })
})

/** Puts doors into a room's router, and rooms into the newsroom's. */
export const router = t.router

/** A door for signed-in people; everything else about who may do what is the command's own question. */
export const procedure = t.procedure.use(asAppErrors).use(signedIn)

/** A door for anybody: accepting an invitation is the only use. */
export const openProcedure = t.procedure.use(asAppErrors)
