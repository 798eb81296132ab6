import { actorFromCookies } from '#lib/people/queries/actor-from-cookies.ts'
import { limitRate } from '#lib/platform/auth/rate-limit.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import { db } from '#lib/platform/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { problemResponse } from '#lib/platform/http/problem-response.ts'
import { readUpload, wholeUpload } from '#lib/platform/http/read-upload.ts'
import { newRequestId } from '#lib/platform/http/request-id.ts'
import { requireSameOrigin } from '#lib/platform/http/same-origin.ts'
import { addFile } from '#lib/sources/commands/add-file.ts'
import { MOST_FILE_BYTES, refusalOfFile } from '#lib/sources/model/source-file.ts'
import { findSource } from '#lib/sources/queries/find-source.ts'

const UPLOADS = { name: 'source-files', points: 200, seconds: 3600 }
const RULES = {
  noun: 'file',
  maxBytes: MOST_FILE_BYTES,
  tooLarge: () => new AppError('too_large', refusalOfFile({ name: 'x', size: Infinity }) ?? ''),
}

/** Takes a file of a source, or with `?use=` evidence for that use; body or form field `file`. → 201 `{id}`, or a problem. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const requestId = newRequestId()
  try {
    requireSameOrigin(request.headers, env().origin)
    const actor = await actorFromCookies(request.headers.get('cookie'))
    if (!actor) throw new AppError('not_signed_in', 'Sign in first, then send the file again.')
    const ctx = { actor, db, clock: systemClock, requestId }
    await limitRate(db, UPLOADS, actor.id)
    const { id: sourceId } = await params
    // Before anything is read: nobody fills our memory for a source that is not theirs.
    await findSource(ctx, sourceId, 'keep')
    const { source, fileName } = await readUpload(request, RULES)
    const useId = new URL(request.url).searchParams.get('use')
    const added = await addFile(ctx, { sourceId, useId, fileName, bytes: await wholeUpload(source, RULES) })
    return Response.json(added, {
      status: 201,
      headers: { 'cache-control': 'no-store', 'x-request-id': requestId },
    })
  } catch (thrown) {
    return problemResponse(thrown, requestId)
  }
}
