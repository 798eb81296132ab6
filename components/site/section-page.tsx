import type { ReactNode } from 'react'
import type { PublicSection, PublicTeaser } from '#lib/publishing/model/public-story.ts'
import { Page } from './page.tsx'
import type { PageProps } from './page.tsx'
import { LeadTeaser, RowTeaser } from './teaser.tsx'

type Props = Omit<PageProps, 'children' | 'here'> & {
  section: PublicSection
  teasers: PublicTeaser[]
  /** Address of the page with older stories, or null on the last. */
  older: string | null
  /** True on every page but the newest. */
  continued: boolean
}

/** A section: its newest story large, the others as a list. */
export function SectionPage({ section, teasers, older, continued, ...page }: Props): ReactNode {
  const lead = continued ? undefined : teasers[0]
  const rest = continued ? teasers : teasers.slice(1)
  return (
    <Page {...page} here={section.slug}>
      <header className="page-header">
        <h1>{section.name}</h1>
      </header>
      {teasers.length === 0 ? <p className="plain-page">Nothing is published in this section yet.</p> : null}
      {lead ? <LeadTeaser teaser={lead} frame={page.frame} kicker={false} /> : null}
      <div className="rows">
        {rest.map((teaser) => (
          <RowTeaser key={teaser.path} teaser={teaser} frame={page.frame} level="h2" />
        ))}
      </div>
      <Older href={older} />
    </Page>
  )
}

/** The way to older stories, or to older ones of `what`; nothing on the last page. */
export function Older({ href, what = 'stories' }: { href: string | null; what?: string }): ReactNode {
  if (href === null) return null
  return (
    <p className="older">
      <a href={href} rel="next">
        Older {what}
      </a>
    </p>
  )
}
