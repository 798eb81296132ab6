import { HowWeWorkPage } from '#components/site/how-we-work-page.tsx'
import { db } from '#lib/platform/db/client.ts'
import { howWeWorkMeta } from '#lib/publishing/feeds/page-metas.ts'
import { newsroomPolicy } from '#lib/publishing/queries/newsroom-policy.ts'
import { servePage } from '../serve.tsx'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  return servePage(request, async (site) => (
    <HowWeWorkPage {...site} meta={howWeWorkMeta(site.frame)} policy={await newsroomPolicy(db)} />
  ))
}
