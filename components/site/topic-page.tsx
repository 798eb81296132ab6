import type { ReactNode } from 'react'
import type { PublicTeaser, PublicTopic } from '#lib/publishing/model/public-story.ts'
import { Page } from './page.tsx'
import type { PageProps } from './page.tsx'
import { Older } from './section-page.tsx'
import { RowTeaser } from './teaser.tsx'

type Props = Omit<PageProps, 'children' | 'here'> & {
  topic: PublicTopic
  teasers: PublicTeaser[]
  older: string | null
}

/** The stories on one topic, newest first. */
export function TopicPage({ topic, teasers, older, ...page }: Props): ReactNode {
  return (
    <Page {...page} here={null}>
      <header className="page-header">
        <p className="kicker">Topic</p>
        <h1>{topic.name}</h1>
      </header>
      <div className="rows">
        {teasers.map((teaser) => (
          <RowTeaser key={teaser.path} teaser={teaser} frame={page.frame} level="h2" />
        ))}
      </div>
      <Older href={older} />
    </Page>
  )
}
