'use client'

import { useMemo, useRef } from 'react'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { gate } from '#lib/checks/gate.ts'
import type { Finding } from '#lib/checks/model/finding.ts'
import type { FindingActions } from './finding-card.tsx'
import { summaryOf, type ShownOverride } from './finding-groups.ts'
import { FindingList } from './finding-list.tsx'
import { OverriddenList } from './overridden-list.tsx'

type Props = FindingActions & {
  /** From `useFindings`; null until the first check is done. */
  findings: readonly Finding[] | null
  overrides: readonly ShownOverride[]
  onTakeBack?: ((override: ShownOverride) => void) | undefined
}

/** The Checks leaf of the inspector: everything that is open in the story, and what was let stand and why. */
export function ChecksPanel({ findings, overrides, onTakeBack, ...actions }: Props) {
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
        role="status"
        className="border-b border-hairline bg-panel px-4 py-2 text-ui font-medium text-ink outline-none"
      >
        {summaryOf(state.open)}
      </p>
      <FindingList open={state.open} onOverridden={() => summary.current?.focus()} {...actions} />
      <OverriddenList overridden={state.overridden} onTakeBack={onTakeBack} />
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
