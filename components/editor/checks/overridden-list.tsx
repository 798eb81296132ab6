'use client'

import type { Gate, OverrideKind } from '#lib/checks/gate.ts'
import { namedIn, type ShownOverride } from './finding-groups.ts'
import { QuietAction } from './quiet-action.tsx'

/** How each kind is taken back; left out for people who may not. */
export type TakesBack = Partial<Record<OverrideKind, (override: ShownOverride) => void>>

type Overridden = Gate<ShownOverride>['overridden']

const TITLES: Record<OverrideKind, string> = { override: 'Overridden', ignore: 'Ignored' }

/** Findings that somebody let stand: who, and why. */
export function OverriddenList({ overridden, takesBack }: { overridden: Overridden; takesBack: TakesBack }) {
  return (['override', 'ignore'] as const).map((kind) => (
    <Stood
      key={kind}
      title={TITLES[kind]}
      stood={overridden.filter(({ override }) => override.kind === kind)}
      onTakeBack={takesBack[kind]}
    />
  ))
}

type StoodProps = { title: string; stood: Overridden; onTakeBack: TakesBack[OverrideKind] }

function Stood({ title, stood, onTakeBack }: StoodProps) {
  if (stood.length === 0) return null
  return (
    <section aria-label={`${title} findings`} className="border-t border-hairline pt-3">
      <h3 className="px-4 text-label font-semibold text-ink-faint">
        {title} <span className="numeric">{stood.length}</span>
      </h3>
      <ul>
        {stood.map(({ finding, override }) => (
          <li key={finding.key} className="px-4 py-2">
            <p className="text-ui text-ink-soft">
              <s>{namedIn(finding)}</s>
            </p>
            <p className="text-ui text-ink text-pretty wrap-anywhere">
              {override.byName}: <q>{override.reason}</q>
            </p>
            {onTakeBack ? (
              <QuietAction aria-label={`Take back: ${namedIn(finding)}`} onClick={() => onTakeBack(override)}>
                Take back
              </QuietAction>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
