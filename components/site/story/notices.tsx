import type { ReactNode } from 'react'
import type { NoticeKind, PublicNotice } from '#lib/publishing/model/public-story.ts'
import { NOTICE_LABELS } from '#lib/publishing/model/notice-labels.ts'
import { momentOf } from '#lib/publishing/model/moments.ts'

/** What must be read before the story stands under the byline; what adds to it stands after the last paragraph. */
const AT_TOP: ReadonlySet<NoticeKind> = new Set<NoticeKind>(['correction', 'editors_note'])

type Props = { notices: PublicNotice[]; place: 'top' | 'end'; timeZone: string }

/** The notices that belong at one place of the page, newest first. */
export function Notices({ notices, place, timeZone }: Props): ReactNode {
  const here = notices.filter((notice) => AT_TOP.has(notice.kind) === (place === 'top'))
  if (here.length === 0) return null
  return (
    <section className={`notices notices-${place}`} aria-label={place === 'top' ? 'Corrections' : 'Changes'}>
      {here.map((notice, position) => (
        <div key={position} className={`notice notice-${notice.kind}`}>
          <h2>{NOTICE_LABELS[notice.kind]}</h2>
          <p>{notice.text}</p>
          <time dateTime={notice.at}>{momentOf(notice.at, timeZone)}</time>
        </div>
      ))}
    </section>
  )
}
