'use client'

import { useSyncExternalStore } from 'react'

import { cx } from './class-names.ts'
import { longTime, shortTime } from './short-time.ts'

const never = () => () => {}

/** A time in the reader's own zone, short, with the whole of it in a tooltip. `at` is ISO 8601. */
export function Moment({ at, className }: { at: string; className?: string }) {
  // The server does not know the reader's zone: it sends the place and the browser sets the words.
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const date = new Date(at)
  return (
    <time
      dateTime={at}
      title={inBrowser ? longTime(date) : undefined}
      className={cx('numeric whitespace-nowrap', className)}
    >
      {inBrowser ? shortTime(date, new Date()) : '\u2007\u2007:\u2007\u2007'}
    </time>
  )
}
