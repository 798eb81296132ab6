import { siteAssets } from '#app/(site)/site-assets.ts'
import { renderPage } from '#components/site/render-page.ts'
import { StoryPage } from '#components/site/story/story-page.tsx'
import { actorFromCookies } from '#lib/people/queries/actor-from-cookies.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { db } from '#lib/platform/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { problemResponse } from '#lib/platform/http/problem-response.ts'
import { newRequestId } from '#lib/platform/http/request-id.ts'
import { storyMeta } from '#lib/publishing/feeds/page-metas.ts'
import type { PublicStory } from '#lib/publishing/model/public-story.ts'
import { siteFrame } from '#lib/publishing/queries/site-frame.ts'

/** A story as a reader's page, for whoever is signed in and may have what `load` gives; kept by nobody. */
export async function previewResponse(
  request: Request,
  title: string,
  load: (ctx: Ctx) => Promise<PublicStory>,
): Promise<Response> {
  const requestId = newRequestId()
  try {
    const actor = await actorFromCookies(request.headers.get('cookie'))
    if (!actor) throw new AppError('not_signed_in', 'Sign in to see a preview.')
    const story = await load({ actor, db, clock: systemClock, requestId })
    const frame = await siteFrame(db, env().origin, systemClock.now())
    const meta = {
      ...storyMeta(story, frame),
      title: `${title}: ${story.headlineText}`,
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
