'use client'

import { cx } from '#components/ui/class-names.ts'
import { Moment } from '#components/ui/moment.tsx'
import { useNow } from '#components/ui/use-now.ts'

import type { DeskItem } from './desk-types.ts'

/** The deadline of a story that is not out yet; amber once it has passed. */
export function Due({ item }: { item: DeskItem }) {
  const now = useNow()
  if (!item.deadline || item.publishedAt || item.state === 'archived') return null
  const late = now !== null && new Date(item.deadline).getTime() < now
  return (
    <span
      className={cx('shrink-0 text-label font-normal max-md:hidden', late ? 'text-amber' : 'text-ink-faint')}
    >
      {late ? 'was due' : 'due'} <Moment at={item.deadline} />
    </span>
  )
}
