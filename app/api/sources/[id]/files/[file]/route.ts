import { actorFromCookies } from '#lib/people/queries/actor-from-cookies.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import { db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { attachmentResponse } from '#lib/platform/http/attachment-response.ts'
import { problemResponse } from '#lib/platform/http/problem-response.ts'
import { newRequestId } from '#lib/platform/http/request-id.ts'
import { openFile } from '#lib/sources/commands/open-file.ts'

/** Hands out a file of a source to somebody who may see it, to be saved; that they did is written down. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; file: string }> },
): Promise<Response> {
  const requestId = newRequestId()
  try {
    const { id: sourceId, file } = await params
    const actor = await actorFromCookies(request.headers.get('cookie'))
    if (!actor) throw new AppError('not_signed_in', 'Sign in to open files of sources.')
    return attachmentResponse(
      await openFile({ actor, db, clock: systemClock, requestId }, { sourceId, id: file }),
    )
  } catch (thrown) {
    return problemResponse(thrown, requestId)
  }
}
