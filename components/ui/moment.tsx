'use client'

import { cx } from './class-names.ts'
import { longTime, shortTime } from './short-time.ts'
import { useNow } from './use-now.ts'
import { useZone } from './zone.tsx'

/** A time in the zone of the page, or the machine's own, short, with the whole of it in a tooltip. `at` is ISO 8601. */
export function Moment({ at, className }: { at: string; className?: string }) {
  const now = useNow()
  const zone = useZone()
  const date = new Date(at)
  return (
    <time
      dateTime={at}
      title={now === null ? undefined : longTime(date, zone)}
      className={cx('whitespace-nowrap numeric', className)}
    >
      {now === null ? '\u2007\u2007:\u2007\u2007' : shortTime(date, new Date(now), zone)}
    </time>
  )
}
