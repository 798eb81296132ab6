import type { ReactNode } from 'react'
import { momentOf } from '#lib/publishing/model/moments.ts'
import { NOTICE_LABELS } from '#lib/publishing/model/notice-labels.ts'
import { POLICY_PATHS } from '#lib/publishing/model/policy-paths.ts'
import type { PublicCorrection } from '#lib/publishing/model/public-story.ts'
import { unbroken } from '#lib/publishing/model/unbroken.ts'
import { Page } from './page.tsx'
import type { PageProps } from './page.tsx'
import { Older } from './section-page.tsx'

type Props = Omit<PageProps, 'children' | 'here'> & {
  corrections: PublicCorrection[]
  /** Address of the page with older ones, or null on the last. */
  older: string | null
}

const LABELS: Record<PublicCorrection['kind'], string> = { ...NOTICE_LABELS, withdrawal: 'Withdrawn' }

/** Everything that the newsroom told readers was wrong, newest first. */
export function CorrectionsPage({ corrections, older, ...page }: Props): ReactNode {
  return (
    <Page {...page} here={null}>
      <article className="policy">
        <header>
          <h1>Corrections</h1>
          <p className="policy-lead">
            What we got wrong, and what is right. <a href={POLICY_PATHS.corrections}>How corrections work</a>
          </p>
        </header>
        {corrections.length === 0 ? <p>Nothing had to be corrected yet.</p> : null}
        {corrections.map((correction) => (
          <Entry
            key={`${correction.path} ${correction.at}`}
            correction={correction}
            timeZone={page.frame.timeZone}
          />
        ))}
        <Older href={older} what="corrections" />
      </article>
    </Page>
  )
}

function Entry({ correction, timeZone }: { correction: PublicCorrection; timeZone: string }): ReactNode {
  const { kind, text, at, path, headlineText } = correction
  return (
    <section className={`notice notice-${kind === 'withdrawal' ? 'correction' : kind}`}>
      <h2>
        {LABELS[kind]}
        {': '}
        <a href={path}>{unbroken(headlineText)}</a>
      </h2>
      <p>{text}</p>
      <time dateTime={at}>{momentOf(at, timeZone)}</time>
    </section>
  )
}
