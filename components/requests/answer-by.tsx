'use client'

import { Clock } from 'lucide-react'
import { Badge } from '#components/ui/badge.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { useNow } from '#components/ui/use-now.ts'
import { isOverdue } from '#lib/sources/model/comment-request.ts'
import type { CommentOutcome } from '#lib/sources/model/sourcing.ts'
import { howLong } from './how-long.ts'

type Props = { request: { outcome: CommentOutcome; deadline: string | null } }

/** When an answer is due, and since when it is overdue. */
export function AnswerBy({ request }: Props) {
  const now = useNow()
  const { deadline } = request
  if (!deadline) return <span className="text-ink-faint">No deadline</span>
  if (now === null || !isOverdue(request, now)) return <Moment at={deadline} />
  return (
    <span className="inline-flex items-center gap-2">
      <Badge tone="amber">
        <Clock className="size-3" aria-hidden="true" />
        Overdue {howLong(now - Date.parse(deadline))}
      </Badge>
      <Moment at={deadline} className="max-2xl:hidden" />
    </span>
  )
}
