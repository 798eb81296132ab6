import type { ReactNode } from 'react'
import type { PageMeta } from '#lib/publishing/model/page-meta.ts'
import { POLICY_PATHS } from '#lib/publishing/model/policy-paths.ts'
import type { SiteFrame } from '#lib/publishing/model/public-story.ts'
import type { SiteAssets } from '#lib/publishing/model/site-assets.ts'
import { Head } from './head.tsx'
import { Masthead } from './masthead.tsx'

/** What every page is made of. `here` is the slug of the section that the page belongs to, 'home', or null. */
export type PageProps = {
  frame: SiteFrame
  assets: SiteAssets
  meta: PageMeta
  here: string | null
  children: ReactNode
}

/** The frame of every reader's page: head, masthead with sections, the page itself, footer. */
export function Page({ frame, assets, meta, here, children }: PageProps): ReactNode {
  return (
    <html lang={frame.language}>
      <Head frame={frame} assets={assets} meta={meta} />
      <body>
        <a className="skip" href="#main">
          Skip to the page
        </a>
        <Masthead frame={frame} here={here} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  )
}

function Footer({ frame }: { frame: SiteFrame }): ReactNode {
  return (
    <footer className="footer">
      <p className="footer-name">
        <a href="/">{frame.name}</a>
      </p>
      {frame.tagline === '' ? null : <p>{frame.tagline}</p>}
      <nav aria-label="More">
        <ul>
          {frame.sections.map((section) => (
            <li key={section.slug}>
              <a href={`/${section.slug}`}>{section.name}</a>
            </li>
          ))}
          <li>
            <a href={POLICY_PATHS.principles}>How we work</a>
          </li>
          <li>
            <a href={POLICY_PATHS.correctionsList}>Corrections</a>
          </li>
          <li>
            <a href="/feed.xml">RSS feed</a>
          </li>
        </ul>
      </nav>
      <p className="footer-note">No cookies, no trackers, no scripts: this page is only what you read.</p>
    </footer>
  )
}
