import { TopicPage } from '#components/site/topic-page.tsx'
import { db } from '#lib/platform/db/client.ts'
import { topicMeta } from '#lib/publishing/feeds/page-metas.ts'
import { topicPath } from '#lib/publishing/model/address.ts'
import { publishedTeasers } from '#lib/publishing/queries/published-teasers.ts'
import { topicBySlug } from '#lib/stories/queries/topic-by-slug.ts'
import { servePage } from '#app/(site)/serve.tsx'

export const dynamic = 'force-dynamic'

const PER_PAGE = 20

type Context = { params: Promise<{ slug: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const before = new URL(request.url).searchParams.get('before')
  return servePage(request, async (site) => {
    const topic = await topicBySlug(db, slug)
    const { teasers, older } = await publishedTeasers(db, { limit: PER_PAGE, topic: slug, before })
    // What the newsroom plans to write about is nobody's business yet.
    if (!topic || teasers.length === 0) return null
    const next = older === null ? null : `${topicPath(topic.slug)}?before=${older}`
    return (
      <TopicPage {...site} meta={topicMeta(topic, site.frame)} topic={topic} teasers={teasers} older={next} />
    )
  })
}
