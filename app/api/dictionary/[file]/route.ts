import { actorFromCookies } from '#lib/people/queries/actor-from-cookies.ts'
import { englishDictionary } from '#lib/platform/dictionary/english-dictionary.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { problemResponse } from '#lib/platform/http/problem-response.ts'
import { newRequestId } from '#lib/platform/http/request-id.ts'

const HEADERS = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Cache-Control': 'private, max-age=604800',
  'X-Content-Type-Options': 'nosniff',
}

/** Sends a file of the dictionary to the worker that checks spelling while somebody types: no word of a draft leaves the browser for it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const requestId = newRequestId()
  try {
    const { file } = await params
    if (!(await actorFromCookies(request.headers.get('cookie'))))
      throw new AppError('not_signed_in', 'Sign in to use the newsroom’s dictionary.')
    const { aff, dic } = await englishDictionary()
    const words = file === 'en.aff' ? aff : file === 'en.dic' ? dic : null
    if (words === null) throw notFound('dictionary')
    return new Response(words, { headers: HEADERS })
  } catch (thrown) {
    return problemResponse(thrown, requestId)
  }
}
