'use client'

import Link from 'next/link'

import { Note } from '#components/ui/note.tsx'
import { useNow } from '#components/ui/use-now.ts'

import type { DeskItem } from './desk-types.ts'

/** Over the desk while a story is out on breaking past its time: which, and what to do. */
export function BreakingNote({ items }: { items: readonly DeskItem[] }) {
  const now = useNow()
  const late = items.filter(
    ({ breakingDueAt }) => breakingDueAt !== null && now !== null && new Date(breakingDueAt).getTime() < now,
  )
  if (late.length === 0) return null
  return (
    <div className="px-4 pt-3">
      <Note tone="red">
        {late.length === 1
          ? 'One story is out on breaking past its time. Mend or override what blocks it, then clear it: '
          : `${late.length} stories are out on breaking past their time. Mend or override what blocks them, then clear them: `}
        {late.map(({ id, headline }, index) => (
          <span key={id}>
            {index > 0 ? ', ' : ''}
            <Link prefetch={false} href={`/newsroom/stories/${id}`} className="font-medium underline">
              {headline || 'No headline yet'}
            </Link>
          </span>
        ))}
        .
      </Note>
    </div>
  )
}
