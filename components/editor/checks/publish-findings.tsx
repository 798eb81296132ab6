'use client'

import { useRef } from 'react'
import type { Gate } from '#lib/checks/gate.ts'
import type { FindingActions } from './finding-card.tsx'
import { summaryOf, type ShownOverride } from './finding-groups.ts'
import { FindingList } from './finding-list.tsx'
import { OverriddenList, type TakesBack } from './overridden-list.tsx'
import type { FindingDesk } from './use-finding-desk.ts'

type Props = FindingActions & {
  gate: Gate<ShownOverride>
  desk: FindingDesk
  takesBack: TakesBack
}

/** What the checks say of the story that is about to go out: everything open with its place, and what was let stand. */
export function PublishFindings({ gate, desk, takesBack, ...actions }: Props) {
  const summary = useRef<HTMLParagraphElement>(null)
  const isEmpty = gate.open.length + gate.overridden.length === 0
  return (
    <section aria-label="Checks" className="overflow-hidden rounded-md border border-hairline">
      <p
        ref={summary}
        tabIndex={-1}
        data-checks-summary
        role="status"
        className="bg-panel px-4 py-2 text-ui font-medium text-ink outline-none"
      >
        {isEmpty ? 'The checks find nothing to mend.' : summaryOf(gate.open)}
      </p>
      <FindingList open={gate.open} desk={desk} onLetStood={() => summary.current?.focus()} {...actions} />
      <OverriddenList overridden={gate.overridden} takesBack={takesBack} />
    </section>
  )
}
