import type { ReactElement } from 'react'
import { NotFoundPage } from '#components/site/not-found-page.tsx'
import { renderPage } from '#components/site/render-page.ts'
import { UnavailablePage } from '#components/site/unavailable-page.tsx'
import { db } from '#lib/platform/db/client.ts'
import { env } from '#lib/platform/env.ts'
import { finishedResponse } from '#lib/platform/http/finished-response.ts'
import { READER_HEADERS } from '#lib/platform/http/reader-headers.ts'
import { newRequestId } from '#lib/platform/http/request-id.ts'
import { log } from '#lib/platform/log/log.ts'
import { notFoundMeta } from '#lib/publishing/feeds/page-metas.ts'
import type { SiteFrame } from '#lib/publishing/model/public-story.ts'
import type { SiteAssets } from '#lib/publishing/model/site-assets.ts'
import { siteFrame } from '#lib/publishing/queries/site-frame.ts'
import { siteAssets } from './site-assets.ts'

/** What every page of the site is made with. */
export type Site = { frame: SiteFrame; assets: SiteAssets }
/** A page, the address where it is now, or null where there is none. */
type Found = ReactElement | { movedTo: string } | null

/** Answers a reader's request with the page that `find` makes, our own 404, or a redirect that stays. */
export async function servePage(request: Request, find: (site: Site) => Promise<Found>): Promise<Response> {
  return guarded(async () => {
    const assets = await siteAssets()
    const frame = await currentFrame()
    const found = await find({ frame, assets })
    if (found === null) {
      const page = <NotFoundPage frame={frame} assets={assets} meta={notFoundMeta(frame)} />
      return finishedResponse(request, await renderPage(page), { status: 404 })
    }
    if ('movedTo' in found)
      return new Response(null, { status: 308, headers: { ...READER_HEADERS, Location: found.movedTo } })
    return finishedResponse(request, await renderPage(found))
  })
}

/** Answers with a feed or another text that machines read. */
export async function serveText(
  request: Request,
  type: string,
  write: (frame: SiteFrame) => Promise<string> | string,
): Promise<Response> {
  return guarded(async () => finishedResponse(request, await write(await currentFrame()), { type }))
}

function currentFrame(): Promise<SiteFrame> {
  return siteFrame(db, env().origin, new Date())
}

/** Turns whatever fails into a page that says so; the log gets the cause, the reader does not. */
async function guarded(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (err) {
    log.error({ requestId: newRequestId(), err }, 'A reader’s page could not be made')
    const html = await renderPage(<UnavailablePage assets={await siteAssets()} />)
    const headers = {
      ...READER_HEADERS,
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': '30',
    }
    return new Response(html, { status: 503, headers })
  }
}
