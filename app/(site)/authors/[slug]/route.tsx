import { AuthorPage } from '#components/site/author-page.tsx'
import { db } from '#lib/platform/db/client.ts'
import { authorMeta } from '#lib/publishing/feeds/page-metas.ts'
import { bylineBySlug } from '#lib/people/queries/byline-by-slug.ts'
import { publishedTeasers } from '#lib/publishing/queries/published-teasers.ts'
import { authorPath } from '#components/site/byline.tsx'
import { servePage } from '#app/(site)/serve.tsx'

export const dynamic = 'force-dynamic'

const PER_PAGE = 20

type Context = { params: Promise<{ slug: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const before = new URL(request.url).searchParams.get('before')
  return servePage(request, async (site) => {
    const author = await bylineBySlug(db, slug)
    const { teasers, older } = await publishedTeasers(db, { limit: PER_PAGE, author: slug, before })
    // A name that stands over nothing published is nobody's business.
    if (!author || teasers.length === 0) return null
    const next = older === null ? null : `${authorPath(author.slug)}?before=${older}`
    return (
      <AuthorPage
        {...site}
        meta={authorMeta(author, site.frame)}
        author={author}
        teasers={teasers}
        older={next}
      />
    )
  })
}
