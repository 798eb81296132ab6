import type { ReactNode } from 'react'
import { calendarDay, dayOf, momentOf, shortTime } from '#lib/publishing/model/moments.ts'

/** When a story was published and, if readers were told of a change, when it was updated. */
export function Times({
  published,
  updated,
  timeZone,
}: {
  published: string
  updated: string | null
  timeZone: string
}): ReactNode {
  return (
    <p className="times">
      <span>
        {'Published '}
        <time dateTime={published}>{momentOf(published, timeZone)}</time>
      </span>
      {updated === null ? null : (
        <span>
          {'Updated '}
          <time dateTime={updated}>{momentOf(updated, timeZone)}</time>
        </span>
      )}
    </p>
  )
}

/** The time of a story in a list: the hour today, the day before that. */
export function ShortTime({ at, now, timeZone }: { at: string; now: string; timeZone: string }): ReactNode {
  return <time dateTime={at}>{shortTime(at, now, timeZone)}</time>
}

/** A whole day, as under the masthead. */
export function Day({ at, timeZone }: { at: string; timeZone: string }): ReactNode {
  return <time dateTime={calendarDay(at, timeZone)}>{dayOf(at, timeZone)}</time>
}
