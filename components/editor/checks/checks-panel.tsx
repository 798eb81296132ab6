'use client'

import { useMemo, useRef } from 'react'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { gate } from '#lib/checks/gate.ts'
import type { Finding } from '#lib/checks/model/finding.ts'
import type { FindingActions } from './finding-card.tsx'
import { summaryOf, type ShownOverride } from './finding-groups.ts'
import { FindingList } from './finding-list.tsx'
import { OverriddenList, type TakesBack } from './overridden-list.tsx'
import type { FindingDesk } from './use-finding-desk.ts'

type Props = FindingActions & {
  desk: FindingDesk
  /** From `useFindings`; null until the first check is done. */
  findings: readonly Finding[] | null
  overrides: readonly ShownOverride[]
  takesBack: TakesBack
}

/** The Checks leaf of the inspector: everything that is open in the story, and what was let stand and why. */
export function ChecksPanel({ findings, overrides, desk, takesBack, ...actions }: Props) {
  const summary = useRef<HTMLParagraphElement>(null)
  const state = useMemo(() => (findings ? gate(findings, overrides) : null), [findings, overrides])
  if (!state) return <PanelSkeleton />
  if (state.open.length + state.overridden.length === 0) {
    return (
      <EmptyState title="Nothing is open">
        The checks run while you write: sourcing, photos, what is missing, TK marks left in the text.
      </EmptyState>
    )
  }
  return (
    <div className="pb-4">
      <p
        ref={summary}
        tabIndex={-1}
        data-checks-summary
        role="status"
        className="border-b border-hairline bg-panel px-4 py-2 text-ui font-medium text-ink outline-none"
      >
        {summaryOf(state.open)}
      </p>
      <FindingList open={state.open} desk={desk} onLetStood={() => summary.current?.focus()} {...actions} />
      <OverriddenList overridden={state.overridden} takesBack={takesBack} />
    </div>
  )
}

function PanelSkeleton() {
  return (
    <div className="grid gap-3 p-4" role="status" aria-label="The story is being checked">
      <Skeleton className="h-4 w-3/4" />
      <Skeleton className="h-12" />
      <Skeleton className="h-12" />
    </div>
  )
}
