import { actorFromCookies } from '#lib/people/queries/actor-from-cookies.ts'
import { ingestPhoto } from '#lib/photos/commands/ingest-photo.ts'
import { tooLarge } from '#lib/photos/intake/too-large.ts'
import { MOST_BYTES } from '#lib/photos/model/photo-format.ts'
import { limitRate } from '#lib/platform/auth/rate-limit.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import { db } from '#lib/platform/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { problemResponse } from '#lib/platform/http/problem-response.ts'
import { readUpload } from '#lib/platform/http/read-upload.ts'
import { newRequestId } from '#lib/platform/http/request-id.ts'
import { requireSameOrigin } from '#lib/platform/http/same-origin.ts'

const RULES = { noun: 'photo', maxBytes: MOST_BYTES, tooLarge }
const UPLOADS = { name: 'uploads', points: 300, seconds: 3600 }

/** Takes a photo, as the body itself or as the field `file` of a form. → 201 `{photo, known}`, or a problem. */
export async function POST(request: Request): Promise<Response> {
  const requestId = newRequestId()
  try {
    requireSameOrigin(request.headers, env().origin)
    const actor = await actorFromCookies(request.headers.get('cookie'))
    if (!actor) throw new AppError('not_signed_in', 'Sign in first, then send the photo again.')
    await limitRate(db, UPLOADS, actor.id)
    const ingested = await ingestPhoto(
      { actor, db, clock: systemClock, requestId },
      await readUpload(request, RULES),
    )
    return Response.json(ingested, {
      status: 201,
      headers: { 'cache-control': 'no-store', 'x-request-id': requestId },
    })
  } catch (thrown) {
    return problemResponse(thrown, requestId)
  }
}
