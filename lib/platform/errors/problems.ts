import { AppError } from './app-error.ts'
import type { ErrorCode } from './app-error.ts'

const STATUS: Record<ErrorCode, { status: number; title: string }> = {
  bad_input: { status: 400, title: 'That cannot be used' },
  not_signed_in: { status: 401, title: 'Sign in first' },
  not_allowed: { status: 403, title: 'Not allowed' },
  not_found: { status: 404, title: 'Not found' },
  conflict: { status: 409, title: 'Changed by somebody else' },
  changed_since: { status: 409, title: 'Changed since you looked' },
  checks_refuse: { status: 422, title: 'The checks refuse it' },
  suggestions_open: { status: 422, title: 'Suggestions are open' },
  too_large: { status: 413, title: 'Too large' },
  too_many: { status: 429, title: 'Too many tries' },
  unavailable: { status: 503, title: 'Not available now' },
  unexpected: { status: 500, title: 'Something went wrong' },
}

/** An RFC 9457 problem. */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  code: ErrorCode
  data: unknown
}

/** Turns whatever was thrown into an AppError; what we did not throw ourselves is "unexpected" and tells nothing. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown
  return new AppError('unexpected', 'Something went wrong on our side. Nothing was changed; try again.', {
    cause: thrown,
  })
}

/** The RFC 9457 form of an error; the only table from codes to HTTP statuses. */
export function toProblem(error: AppError): Problem {
  const { status, title } = STATUS[error.code]
  return {
    type: `urn:stet:problem:${error.code}`,
    title,
    status,
    detail: error.message,
    code: error.code,
    data: error.detail,
  }
}
