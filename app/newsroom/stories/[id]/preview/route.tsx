import { siteAssets } from '#app/(site)/site-assets.ts'
import { renderPage } from '#components/site/render-page.ts'
import { StoryPage } from '#components/site/story/story-page.tsx'
import { systemClock } from '#lib/platform/clock/clock.ts'
import { db } from '#lib/platform/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { problemResponse } from '#lib/platform/http/problem-response.ts'
import { newRequestId } from '#lib/platform/http/request-id.ts'
import { actorFromCookies } from '#lib/people/queries/actor-from-cookies.ts'
import { storyMeta } from '#lib/publishing/feeds/page-metas.ts'
import { previewStory } from '#lib/publishing/queries/preview-story.ts'
import { siteFrame } from '#lib/publishing/queries/site-frame.ts'

type RouteContext = { params: Promise<{ id: string }> }

/** The story as readers would get it now; for those who may read it, and kept by nobody. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  const requestId = newRequestId()
  try {
    const actor = await actorFromCookies(request.headers.get('cookie'))
    if (!actor) throw new AppError('not_signed_in', 'Sign in to see a preview.')
    const story = await previewStory({ actor, db, clock: systemClock, requestId }, (await params).id)
    const frame = await siteFrame(db, env().origin, systemClock.now())
    const meta = {
      ...storyMeta(story, frame),
      title: `Preview: ${story.headlineText}`,
      index: false,
      jsonLd: null,
      canonical: null,
    }
    const html = await renderPage(
      <StoryPage frame={frame} assets={await siteAssets()} meta={meta} story={story} related={[]} />,
    )
    return new Response(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Robots-Tag': 'noindex',
        'Referrer-Policy': 'no-referrer',
      },
    })
  } catch (thrown) {
    return problemResponse(thrown, requestId)
  }
}
