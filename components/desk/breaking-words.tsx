'use client'

import { Siren } from 'lucide-react'

import { Badge } from '#components/ui/badge.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { useNow } from '#components/ui/use-now.ts'

/** Says of a story that went out on breaking by when it is to be cleared; red and in other words once that has passed. */
export function BreakingWords({ dueAt }: { dueAt: string }) {
  const now = useNow()
  const isLate = now !== null && new Date(dueAt).getTime() < now
  return (
    <Badge tone={isLate ? 'red' : 'amber'}>
      <Siren className="size-3.5" aria-hidden="true" />
      {isLate ? 'Out on breaking, overdue since' : 'Out on breaking, clear by'} <Moment at={dueAt} />
    </Badge>
  )
}
