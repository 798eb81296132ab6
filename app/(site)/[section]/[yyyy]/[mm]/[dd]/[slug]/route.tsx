import { StoryPage } from '#components/site/story/story-page.tsx'
import { WithdrawnPage } from '#components/site/story/withdrawn-page.tsx'
import { db } from '#lib/platform/db/client.ts'
import { storyMeta, withdrawnMeta } from '#lib/publishing/feeds/page-metas.ts'
import { publishedTeasers } from '#lib/publishing/queries/published-teasers.ts'
import { storyAt } from '#lib/publishing/queries/story-at.ts'
import { servePage } from '#app/(site)/serve.tsx'

export const dynamic = 'force-dynamic'

const RELATED = 3

export async function GET(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  return servePage(request, async (site) => {
    const found = await storyAt(db, pathname)
    if (found.kind === 'nothing') return null
    if (found.kind === 'moved') return { movedTo: found.path }
    if (found.kind === 'withdrawn') {
      return <WithdrawnPage {...site} meta={withdrawnMeta(found.story, site.frame)} story={found.story} />
    }
    const { story } = found
    const { teasers } = await publishedTeasers(db, { limit: RELATED + 1, section: story.section.slug })
    const related = teasers.filter((teaser) => teaser.path !== story.path).slice(0, RELATED)
    return <StoryPage {...site} meta={storyMeta(story, site.frame)} story={story} related={related} />
  })
}
