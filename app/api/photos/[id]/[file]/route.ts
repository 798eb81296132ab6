import { actorFromCookies } from '#lib/people/queries/actor-from-cookies.ts'
import { newsroomRendition } from '#lib/photos/queries/rendition-file.ts'
import { fileResponse } from '#lib/platform/storage/file-response.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import { db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { problemResponse } from '#lib/platform/http/problem-response.ts'
import { newRequestId } from '#lib/platform/http/request-id.ts'

// The credit inside a file may change while nobody has published it, so browsers ask again after five minutes.
const CACHE = 'private, max-age=300'

/** Sends a rendition ("640.webp") of any photo that this person may see, published or not. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; file: string }> },
): Promise<Response> {
  const requestId = newRequestId()
  try {
    const { id, file } = await params
    const actor = await actorFromCookies(request.headers.get('cookie'))
    if (!actor) throw new AppError('not_signed_in', 'Sign in to see the newsroom’s photos.')
    const rendition = await newsroomRendition({ actor, db, clock: systemClock, requestId }, id, file)
    return await fileResponse(request, rendition, CACHE)
  } catch (thrown) {
    return problemResponse(thrown, requestId)
  }
}
