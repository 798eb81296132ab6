import type { ReactNode } from 'react'
import type { WithdrawnStory } from '#lib/publishing/model/public-story.ts'
import { momentOf } from '#lib/publishing/model/moments.ts'
import { Page } from '../page.tsx'
import type { PageProps } from '../page.tsx'

type Props = Omit<PageProps, 'children' | 'here'> & { story: WithdrawnStory }

/** What stands at the address of a story that was withdrawn: the headline, that it is gone, and why. */
export function WithdrawnPage({ story, ...page }: Props): ReactNode {
  const { timeZone } = page.frame
  return (
    <Page {...page} here={story.section.slug}>
      <article className="story withdrawn">
        <header className="story-header">
          <p className="kicker">
            <a href={`/${story.section.slug}`}>{story.section.name}</a>
          </p>
          <h1>{story.headlineText}</h1>
          <p className="times">
            <span>
              {'Published '}
              <time dateTime={story.publishedAt}>{momentOf(story.publishedAt, timeZone)}</time>
            </span>
            <span>
              {'Withdrawn '}
              <time dateTime={story.withdrawnAt}>{momentOf(story.withdrawnAt, timeZone)}</time>
            </span>
          </p>
        </header>
        <div className="notice notice-withdrawal">
          <h2>This story has been withdrawn</h2>
          <p>{story.notice}</p>
        </div>
      </article>
    </Page>
  )
}
