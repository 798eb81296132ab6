'use client'

import type { Finding } from '#lib/checks/model/finding.ts'
import { FindingCard, type FindingActions } from './finding-card.tsx'
import { GROUP_TITLES, groupsOf } from './finding-groups.ts'

type Props = FindingActions & { open: readonly Finding[]; onOverridden: () => void }

/** Open findings under the titles of their severities, loudest first. */
export function FindingList({ open, onOverridden, ...actions }: Props) {
  return groupsOf(open).map(({ severity, findings }) => (
    <section key={severity} aria-label={GROUP_TITLES[severity]} className="pt-3">
      <h3 className="px-4 text-label font-semibold text-ink-faint">
        {GROUP_TITLES[severity]} <span className="numeric">{findings.length}</span>
      </h3>
      <ul>
        {findings.map((finding) => (
          <FindingCard
            key={finding.key}
            finding={finding}
            open={open}
            onOverridden={onOverridden}
            {...actions}
          />
        ))}
      </ul>
    </section>
  ))
}
