/** Every way in which a request can fail. Each has one meaning everywhere; `problems.ts` gives its status. */
export type ErrorCode =
  | 'bad_input'
  | 'not_signed_in'
  | 'not_allowed'
  | 'not_found'
  | 'conflict'
  | 'changed_since'
  | 'checks_refuse'
  | 'suggestions_open'
  | 'too_large'
  | 'too_many'
  | 'unavailable'
  | 'unexpected'

/**
 * The one error of the project. `message` is for people: what happened, what was kept, what to do.
 * `detail` is plain data that the interface may show (never secrets); `cause` goes to the log alone.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly detail: unknown

  constructor(code: ErrorCode, message: string, options: { detail?: unknown; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.detail = options.detail ?? null
  }
}

/** What is unknown and what is forbidden answer alike, so that nobody learns which ids exist. */
export function notFound(what: string): AppError {
  return new AppError('not_found', `There is no such ${what}, or it is not yours to see.`)
}
