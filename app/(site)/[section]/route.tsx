import { SectionPage } from '#components/site/section-page.tsx'
import { db } from '#lib/platform/db/client.ts'
import { sectionMeta } from '#lib/publishing/feeds/page-metas.ts'
import { publishedTeasers } from '#lib/publishing/queries/published-teasers.ts'
import { sectionBySlug } from '#lib/people/queries/section-by-slug.ts'
import { servePage } from '../serve.tsx'

export const dynamic = 'force-dynamic'

const PER_PAGE = 20

type Context = { params: Promise<{ section: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { section: slug } = await params
  const before = new URL(request.url).searchParams.get('before')
  return servePage(request, async (site) => {
    const section = await sectionBySlug(db, slug)
    if (!section) return null
    const { teasers, older } = await publishedTeasers(db, { limit: PER_PAGE, section: slug, before })
    const next = older === null ? null : `/${section.slug}?before=${older}`
    const meta = sectionMeta(section, site.frame)
    return (
      <SectionPage
        {...site}
        meta={meta}
        section={section}
        teasers={teasers}
        older={next}
        continued={before !== null}
      />
    )
  })
}
