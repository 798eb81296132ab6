'use client'

import { useId, useState } from 'react'
import { buttonClasses } from '#components/ui/button.tsx'
import type { Finding } from '#lib/checks/model/finding.ts'
import { ruleNamed } from '#lib/checks/registry.ts'
import { alikeIn, titleOf, whereOf } from './finding-groups.ts'
import { OverrideForm, type OverrideFindings } from './override-form.tsx'
import { SeverityMark } from './severity-mark.tsx'

/** What a finding can lead to. A handler that is missing takes its button away. */
export type FindingActions = {
  /** Goes to the finding's place in the text and selects the words. */
  onJump: (finding: Finding) => void
  /** Carries out `finding.fix`: opens the form, the picker or the part that mends it. */
  onFix?: ((finding: Finding) => void) | undefined
  onOverride: OverrideFindings
  canOverride: boolean
}

type Props = FindingActions & { finding: Finding; open: readonly Finding[]; onOverridden: () => void }

const small = (className = '') => buttonClasses('quiet', `-ml-2 h-7 px-2 ${className}`)

/** One open finding: what and where, the sentence that says what to do, and the ways out. */
export function FindingCard({ finding, open, onOverridden, ...actions }: Props) {
  const [shows, setShows] = useState<'nothing' | 'why' | 'override'>('nothing')
  const titleId = useId()
  const where = whereOf(finding.place)
  const toggle = (what: 'why' | 'override') => setShows(shows === what ? 'nothing' : what)
  return (
    <li aria-labelledby={titleId} className="flex gap-2 border-t border-hairline px-4 py-3 first:border-t-0">
      <SeverityMark severity={finding.severity} />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <h4 id={titleId} className="text-ui font-semibold text-ink">
            {titleOf(finding)}
          </h4>
          {where ? (
            <button
              type="button"
              onClick={() => actions.onJump(finding)}
              aria-label={`Show in the text: ${where}`}
              className="text-label text-accent underline-offset-2 hover:underline"
            >
              {where}
            </button>
          ) : null}
        </div>
        <p className="mt-0.5 text-ui text-ink-soft text-pretty wrap-anywhere">{finding.message}</p>
        <div className="mt-1 flex flex-wrap gap-x-3">
          {finding.fix && actions.onFix ? (
            <button type="button" className={small('text-accent')} onClick={() => actions.onFix?.(finding)}>
              {finding.fix.label}
            </button>
          ) : null}
          {actions.canOverride && finding.overridable ? (
            <button
              type="button"
              className={small()}
              aria-expanded={shows === 'override'}
              onClick={() => toggle('override')}
            >
              Override…
            </button>
          ) : null}
          {ruleNamed(finding.rule) ? (
            <button
              type="button"
              className={small()}
              aria-expanded={shows === 'why'}
              onClick={() => toggle('why')}
            >
              Why?
            </button>
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

function WhyThisRule({ name }: { name: string }) {
  const rule = ruleNamed(name)
  if (!rule) return null
  return (
    <div className="mt-1 grid gap-1 rounded-md bg-well px-3 py-2 text-label text-ink-soft text-pretty">
      <p>{rule.why}</p>
      <p className="text-ink-faint">After: {rule.origin}.</p>
    </div>
  )
}
