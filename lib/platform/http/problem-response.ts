import { log } from '../log/log.ts'
import { toAppError, toProblem } from '../errors/problems.ts'

/** Answers with whatever was thrown as an RFC 9457 problem, and logs it once. */
export function problemResponse(thrown: unknown, requestId: string): Response {
  const error = toAppError(thrown)
  const problem = toProblem(error)
  if (problem.status >= 500) log.error({ requestId, err: error.cause ?? error }, error.message)
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-request-id': requestId,
    },
  })
}
