import type { ReactNode } from 'react'
import type { PublicAuthor, PublicTeaser } from '#lib/publishing/model/public-story.ts'
import { Page } from './page.tsx'
import type { PageProps } from './page.tsx'
import { Older } from './section-page.tsx'
import { RowTeaser } from './teaser.tsx'

type Props = Omit<PageProps, 'children' | 'here'> & {
  author: PublicAuthor
  teasers: PublicTeaser[]
  older: string | null
}

/** An author or agency: who it is, and what stands under that name. */
export function AuthorPage({ author, teasers, older, ...page }: Props): ReactNode {
  return (
    <Page {...page} here={null}>
      <header className="page-header author">
        <p className="kicker">{author.kind === 'agency' ? 'Agency' : 'Author'}</p>
        <h1>{author.name}</h1>
        {author.creditLine === '' ? null : <p className="author-credit">{author.creditLine}</p>}
        {author.bio === '' ? null : <p className="author-bio">{author.bio}</p>}
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
