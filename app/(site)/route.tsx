import { FrontPage } from '#components/site/front-page.tsx'
import { db } from '#lib/platform/db/client.ts'
import { frontMeta } from '#lib/publishing/feeds/page-metas.ts'
import { arrangeFront } from '#lib/publishing/model/front.ts'
import { publishedTeasers } from '#lib/publishing/queries/published-teasers.ts'
import { servePage } from './serve.tsx'

export const dynamic = 'force-dynamic'

/** Enough to fill every band of the home page. */
const LOOKED_AT = 80

export async function GET(request: Request): Promise<Response> {
  return servePage(request, async (site) => {
    const { teasers } = await publishedTeasers(db, { limit: LOOKED_AT })
    return (
      <FrontPage {...site} meta={frontMeta(site.frame)} front={arrangeFront(teasers, site.frame.sections)} />
    )
  })
}
