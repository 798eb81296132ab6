import { db } from '#lib/platform/db/client.ts'
import { MOST_STORIES, toSitemap } from '#lib/publishing/feeds/sitemap.ts'
import { listedStories } from '#lib/publishing/queries/listed-stories.ts'
import { serveText } from '../serve.tsx'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  return serveText(request, 'application/xml; charset=utf-8', async (frame) =>
    toSitemap(await listedStories(db, MOST_STORIES), frame),
  )
}
