'use client'

import { useId, useState } from 'react'
import { fixesOf } from '#lib/checks/model/finding.ts'
import type { Finding, Fix } from '#lib/checks/model/finding.ts'
import { ruleNamed } from '#lib/checks/registry.ts'
import { alikeIn, titleOf } from './finding-groups.ts'
import { OverrideForm, type OverrideFindings } from './override-form.tsx'
import { PlaceLink } from './place-link.tsx'
import { QuietAction } from './quiet-action.tsx'
import { SeverityMark } from './severity-mark.tsx'
import { WhyThisRule } from './why-this-rule.tsx'

/** What a finding can lead to. A handler that is missing takes its button away. */
export type FindingActions = {
  /** Goes to the finding's place in the text and selects the words. */
  onJump: (finding: Finding) => void
  /** Carries out a fix of a finding: writes the words, or opens the form, the picker or the part that mends it. */
  onFix?: ((fix: Fix) => void) | undefined
  onOverride: OverrideFindings
  canOverride: boolean
}

type Props = FindingActions & { finding: Finding; open: readonly Finding[]; onOverridden: () => void }

/** One open finding: what and where, the sentence that says what to do, and the ways out. */
export function FindingCard({ finding, open, onOverridden, ...actions }: Props) {
  const [shows, setShows] = useState<'nothing' | 'why' | 'override'>('nothing')
  const titleId = useId()
  const toggle = (what: 'why' | 'override') => setShows(shows === what ? 'nothing' : what)
  return (
    <li
      aria-labelledby={titleId}
      className="flex gap-2 border-t border-hairline px-4 pt-3 pb-2 first:border-t-0"
    >
      <SeverityMark severity={finding.severity} />
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline justify-between gap-3">
          <h4 id={titleId} className="text-ui font-semibold text-ink text-pretty">
            {titleOf(finding)}
          </h4>
          <PlaceLink place={finding.place} onClick={() => actions.onJump(finding)} />
        </div>
        <p className="mt-0.5 text-ui text-ink-soft text-pretty wrap-anywhere">{finding.message}</p>
        <div className="mt-0.5 flex flex-wrap gap-x-4">
          {fixesOf(finding).map((fix) =>
            actions.onFix ? (
              <QuietAction
                key={fix.label}
                isMain={fix.kind !== 'add_word'}
                onClick={() => actions.onFix?.(fix)}
              >
                {fix.label}
              </QuietAction>
            ) : null,
          )}
          {actions.canOverride && finding.overridable ? (
            <QuietAction aria-expanded={shows === 'override'} onClick={() => toggle('override')}>
              Override…
            </QuietAction>
          ) : null}
          {ruleNamed(finding.rule) ? (
            <QuietAction aria-expanded={shows === 'why'} onClick={() => toggle('why')}>
              Why?
            </QuietAction>
          ) : null}
        </div>
        {shows === 'why' ? <WhyThisRule name={finding.rule} /> : null}
        {shows === 'override' ? (
          <OverrideForm
            finding={finding}
            alike={alikeIn(open, finding)}
            onOverride={actions.onOverride}
            onDone={onOverridden}
            onCancel={() => setShows('nothing')}
          />
        ) : null}
      </div>
    </li>
  )
}
