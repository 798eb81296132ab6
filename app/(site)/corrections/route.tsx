import { CorrectionsPage } from '#components/site/corrections-page.tsx'
import { db } from '#lib/platform/db/client.ts'
import { correctionsMeta } from '#lib/publishing/feeds/page-metas.ts'
import { POLICY_PATHS } from '#lib/publishing/model/policy-paths.ts'
import { publicCorrections } from '#lib/publishing/queries/public-corrections.ts'
import { servePage } from '../serve.tsx'

export const dynamic = 'force-dynamic'

const PER_PAGE = 30

export async function GET(request: Request): Promise<Response> {
  const before = new URL(request.url).searchParams.get('before')
  return servePage(request, async (site) => {
    const { corrections, older } = await publicCorrections(db, { limit: PER_PAGE, before })
    const next = older === null ? null : `${POLICY_PATHS.correctionsList}?before=${older}`
    return (
      <CorrectionsPage {...site} meta={correctionsMeta(site.frame)} corrections={corrections} older={next} />
    )
  })
}
