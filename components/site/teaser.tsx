import type { ReactNode } from 'react'
import type { PublicTeaser, SiteFrame } from '#lib/publishing/model/public-story.ts'
import { unbroken } from '#lib/publishing/model/unbroken.ts'
import { MadeWithAi, Picture } from './photo.tsx'
import { ShortTime } from './times.tsx'

type Props = { teaser: PublicTeaser; frame: SiteFrame; level?: 'h2' | 'h3' }
type LeadProps = Props & { /** False where the page itself is the section's. */ kicker?: boolean }

/** The story that leads a page: its photo large, its headline larger. */
export function LeadTeaser({ teaser, frame, level = 'h2', kicker = true }: LeadProps): ReactNode {
  return (
    <article className={teaser.photo ? 'teaser teaser-lead' : 'teaser teaser-lead teaser-bare'}>
      {teaser.photo ? (
        <div className="teaser-photo">
          <Picture photo={teaser.photo} sizes="(min-width: 64rem) 52rem, 100vw" urgent alt="" />
          <MadeWithAi photo={teaser.photo} />
        </div>
      ) : null}
      <div className="teaser-text">
        {kicker ? <Kicker teaser={teaser} /> : null}
        <Headline teaser={teaser} level={level} />
        {teaser.dekText === '' ? null : <p className="teaser-dek">{teaser.dekText}</p>}
        <Signed teaser={teaser} frame={frame} />
      </div>
    </article>
  )
}

/** A story with a photo above its headline: the columns of a front. */
export function CardTeaser({ teaser, frame, level = 'h3' }: Props): ReactNode {
  return (
    <article className="teaser teaser-card">
      {teaser.photo ? (
        <div className="teaser-photo">
          <Picture
            photo={teaser.photo}
            sizes="(min-width: 64rem) 20rem, (min-width: 40rem) 50vw, 100vw"
            alt=""
          />
          <MadeWithAi photo={teaser.photo} />
        </div>
      ) : null}
      <Headline teaser={teaser} level={level} />
      {teaser.dekText === '' ? null : <p className="teaser-dek">{teaser.dekText}</p>}
      <Signed teaser={teaser} frame={frame} />
    </article>
  )
}

/** A story as a line of a list, its photo small at the end. */
export function RowTeaser({ teaser, frame, level = 'h3' }: Props): ReactNode {
  return (
    <article className="teaser teaser-row">
      <div className="teaser-text">
        <Headline teaser={teaser} level={level} />
        {teaser.dekText === '' ? null : <p className="teaser-dek">{teaser.dekText}</p>}
        <Signed teaser={teaser} frame={frame} />
      </div>
      {teaser.photo ? (
        <div className="teaser-photo">
          <Picture photo={teaser.photo} sizes="(min-width: 40rem) 15rem, 7rem" alt="" />
          <MadeWithAi photo={teaser.photo} />
        </div>
      ) : null}
    </article>
  )
}

/** A story as a headline and its time alone. */
export function LineTeaser({ teaser, frame, level = 'h3' }: Props): ReactNode {
  return (
    <article className="teaser teaser-line">
      <p className="teaser-signed">
        <ShortTime at={teaser.publishedAt} now={frame.now} timeZone={frame.timeZone} />
        <span className="teaser-section">{teaser.section.name}</span>
      </p>
      <Headline teaser={teaser} level={level} />
    </article>
  )
}

function Headline({ teaser, level: Level }: { teaser: PublicTeaser; level: 'h2' | 'h3' }): ReactNode {
  return (
    <Level className="teaser-headline">
      <a href={teaser.path}>{unbroken(teaser.headlineText)}</a>
    </Level>
  )
}

function Kicker({ teaser }: { teaser: PublicTeaser }): ReactNode {
  return (
    <p className="kicker">
      <a href={`/${teaser.section.slug}`}>{teaser.section.name}</a>
    </p>
  )
}

function Signed({ teaser, frame }: { teaser: PublicTeaser; frame: SiteFrame }): ReactNode {
  const names = teaser.bylines.map((byline) => byline.name).join(', ')
  return (
    <p className="teaser-signed">
      {names === '' ? null : <span>{names}</span>}
      <ShortTime at={teaser.publishedAt} now={frame.now} timeZone={frame.timeZone} />
    </p>
  )
}
