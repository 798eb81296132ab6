import type { ReactNode } from 'react'
import type { Front } from '#lib/publishing/model/front.ts'
import type { SiteFrame } from '#lib/publishing/model/public-story.ts'
import { Page } from './page.tsx'
import type { PageProps } from './page.tsx'
import { CardTeaser, LeadTeaser, LineTeaser } from './teaser.tsx'

type Props = Omit<PageProps, 'children' | 'here'> & { front: Front }

/** The home page: the story that leads, the latest beside it, then a band for each section. */
export function FrontPage({ front, ...page }: Props): ReactNode {
  return (
    <Page {...page} here="home">
      {front.lead === null ? <NothingYet /> : <Top front={front} frame={page.frame} />}
      {front.bands.map((band) => (
        <Band key={band.section.slug} band={band} frame={page.frame} />
      ))}
    </Page>
  )
}

function Top({ front, frame }: { front: Front; frame: SiteFrame }): ReactNode {
  return (
    <div className="front-top">
      {front.lead === null ? null : <LeadTeaser teaser={front.lead} frame={frame} />}
      {front.latest.length === 0 ? null : (
        <section className="latest" aria-labelledby="latest">
          <h2 id="latest">Latest</h2>
          {front.latest.map((teaser) => (
            <LineTeaser key={teaser.path} teaser={teaser} frame={frame} />
          ))}
        </section>
      )}
    </div>
  )
}

function Band({ band, frame }: { band: Front['bands'][number]; frame: SiteFrame }): ReactNode {
  const id = `band-${band.section.slug}`
  return (
    <section className="band" aria-labelledby={id}>
      <h2 id={id}>
        <a href={`/${band.section.slug}`}>{band.section.name}</a>
      </h2>
      <div className={`band-stories band-of-${band.teasers.length}`}>
        {band.teasers.map((teaser) => (
          <CardTeaser key={teaser.path} teaser={teaser} frame={frame} />
        ))}
      </div>
    </section>
  )
}

function NothingYet(): ReactNode {
  return (
    <div className="plain-page">
      <h2>Nothing is published yet</h2>
      <p>The first story will stand here as soon as an editor publishes it.</p>
    </div>
  )
}
