import { db } from '#lib/platform/db/client.ts'
import { toRss } from '#lib/publishing/feeds/rss.ts'
import { newestStories } from '#lib/publishing/queries/newest-stories.ts'
import { serveText } from '../serve.tsx'

export const dynamic = 'force-dynamic'

const ITEMS = 30

export async function GET(request: Request): Promise<Response> {
  return serveText(request, 'application/rss+xml; charset=utf-8', async (frame) =>
    toRss(await newestStories(db, ITEMS), frame),
  )
}
