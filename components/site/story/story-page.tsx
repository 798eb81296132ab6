import type { ReactNode } from 'react'
import type { PublicStory, PublicTeaser } from '#lib/publishing/model/public-story.ts'
import { Byline } from '../byline.tsx'
import { Page } from '../page.tsx'
import type { PageProps } from '../page.tsx'
import { Photo } from '../photo.tsx'
import { RowTeaser } from '../teaser.tsx'
import { Times } from '../times.tsx'
import { HowWeKnow } from './how-we-know.tsx'
import { Inline } from './inline.tsx'
import { KeyPoints } from './key-points.tsx'
import { Notices } from './notices.tsx'
import { indexPassages } from './passages.ts'
import type { PassageIndex } from './passages.ts'
import { StoryBody } from './story-body.tsx'
import { Topics } from './topics.tsx'

type Props = Omit<PageProps, 'children' | 'here'> & { story: PublicStory; related: PublicTeaser[] }

/** A published story as readers get it. */
export function StoryPage({ story, related, ...page }: Props): ReactNode {
  const index = indexPassages(story)
  const { timeZone } = page.frame
  return (
    <Page {...page} here={story.section.slug}>
      <article className="story">
        <StoryHeader story={story} index={index} timeZone={timeZone} />
        <LeadPhoto story={story} index={index} />
        <KeyPoints keyPoints={story.keyPoints} index={index} />
        <StoryBody body={story.body} dateline={story.dateline} index={index} />
        <Topics topics={story.topics} />
        <Notices notices={story.notices} place="end" timeZone={timeZone} />
        <HowWeKnow index={index} />
      </article>
      <Related story={story} related={related} page={page} />
    </Page>
  )
}

function StoryHeader({
  story,
  index,
  timeZone,
}: {
  story: PublicStory
  index: PassageIndex
  timeZone: string
}): ReactNode {
  return (
    <header className="story-header">
      <p className="kicker">
        <a href={`/${story.section.slug}`}>{story.section.name}</a>
      </p>
      <h1>
        <Lines node={story.headline} index={index} />
      </h1>
      {story.dekText === '' ? null : (
        <p className="dek">
          <Lines node={story.dek} index={index} />
        </p>
      )}
      <div className="signed">
        <Byline bylines={story.bylines} />
        <Times published={story.publishedAt} updated={story.updatedAt} timeZone={timeZone} />
      </div>
      <Notices notices={story.notices} place="top" timeZone={timeZone} />
    </header>
  )
}

/** The inline content of a part that is one line. */
function Lines({ node, index }: { node: PublicStory['headline']; index: PassageIndex }): ReactNode {
  const line = (node.content ?? []).find((child) => child.type === 'line')
  return <Inline nodes={line?.content} index={index} />
}

function LeadPhoto({ story, index }: { story: PublicStory; index: PassageIndex }): ReactNode {
  if (!story.leadPhoto) return null
  return (
    <Photo photo={story.leadPhoto} sizes="(min-width: 70rem) 62rem, 100vw" className="lead-photo" urgent>
      <Inline nodes={story.leadPhoto.caption} index={index} />
    </Photo>
  )
}

type RelatedProps = {
  story: PublicStory
  related: PublicTeaser[]
  page: Omit<PageProps, 'children' | 'here'>
}

function Related({ story, related, page }: RelatedProps): ReactNode {
  if (related.length === 0) return null
  return (
    <aside className="related" aria-labelledby="related">
      <h2 id="related">
        {'More in '}
        <a href={`/${story.section.slug}`}>{story.section.name}</a>
      </h2>
      <div className="related-list">
        {related.map((teaser) => (
          <RowTeaser key={teaser.path} teaser={teaser} frame={page.frame} />
        ))}
      </div>
    </aside>
  )
}
