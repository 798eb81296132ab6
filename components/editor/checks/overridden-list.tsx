'use client'

import type { Gate } from '#lib/checks/gate.ts'
import { titleOf, type ShownOverride } from './finding-groups.ts'
import { QuietAction } from './quiet-action.tsx'

type Props = {
  overridden: Gate<ShownOverride>['overridden']
  /** Takes an override back; left out for people who may not. */
  onTakeBack?: ((override: ShownOverride) => void) | undefined
}

/** Findings that somebody let stand: who, and why. */
export function OverriddenList({ overridden, onTakeBack }: Props) {
  if (overridden.length === 0) return null
  return (
    <section aria-label="Overridden findings" className="border-t border-hairline pt-3">
      <h3 className="px-4 text-label font-semibold text-ink-faint">
        Overridden <span className="numeric">{overridden.length}</span>
      </h3>
      <ul>
        {overridden.map(({ finding, override }) => (
          <li key={finding.key} className="px-4 py-2">
            <p className="text-ui text-ink-soft">{titleOf(finding)}</p>
            <p className="text-ui text-ink text-pretty wrap-anywhere">
              {override.byName}: <q>{override.reason}</q>
            </p>
            {onTakeBack ? <QuietAction onClick={() => onTakeBack(override)}>Take back</QuietAction> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
