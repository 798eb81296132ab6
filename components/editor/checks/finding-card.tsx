'use client'

import { useId } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import type { useListKeys } from '#components/ui/use-list-keys.ts'
import { fixesOf } from '#lib/checks/model/finding.ts'
import type { Finding, Fix } from '#lib/checks/model/finding.ts'
import { ruleNamed } from '#lib/checks/registry.ts'
import { alikeIn, namedIn, titleOf } from './finding-groups.ts'
import { PlaceLink } from './place-link.tsx'
import { QuietAction } from './quiet-action.tsx'
import { ReasonForm, type LetStand } from './reason-form.tsx'
import { SeverityMark } from './severity-mark.tsx'
import type { FindingDesk, OpenLeaf } from './use-finding-desk.ts'
import { WhyThisRule } from './why-this-rule.tsx'

/** What a finding can lead to. A handler that is missing takes its button away. */
export type FindingActions = {
  /** Goes to the finding's place in the text and selects the words. */
  onJump: (finding: Finding) => void
  /** Carries out a fix of a finding: writes the words, or opens the form, the picker or the part that mends it. */
  onFix?: ((fix: Fix, finding: Finding) => void) | undefined
  onLetStand: LetStand
  canOverride: boolean
  /** May ignore what only warns or notes. */
  canIgnore: boolean
}

/** Whether this person may let a finding stand by an override, and whether by ignoring it. */
export function waysOut(
  finding: Finding,
  { canOverride, canIgnore }: Pick<FindingActions, 'canOverride' | 'canIgnore'>,
): Record<'override' | 'ignore', boolean> {
  const { overridable, severity } = finding
  return { override: canOverride && overridable, ignore: canIgnore && overridable && severity !== 'block' }
}

type Props = FindingActions & {
  finding: Finding
  open: readonly Finding[]
  desk: FindingDesk
  rowProps: ReturnType<ReturnType<typeof useListKeys>['rowProps']>
  onLetStood: () => void
}

/** One open finding: what and where, the sentence that says what to do, and the ways out. */
export function FindingCard({ finding, open, desk, rowProps, onLetStood, ...actions }: Props) {
  const titleId = useId()
  const shows = desk.leaf?.key === finding.key ? desk.leaf.what : null
  const ways = waysOut(finding, actions)
  return (
    <li
      {...rowProps}
      data-finding={finding.key}
      aria-labelledby={titleId}
      className="flex gap-2 border-t border-hairline px-4 pt-3 pb-2 first:border-t-0 data-current:bg-accent-wash"
    >
      <span className="grid content-start justify-items-center gap-2">
        <SeverityMark severity={finding.severity} />
        {ways.override || ways.ignore ? (
          <Checkbox
            bare
            label={`Select: ${namedIn(finding)}`}
            checked={desk.selected.has(finding.key)}
            onChange={(on) => desk.select(finding, on)}
          />
        ) : null}
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline justify-between gap-3">
          <h4 className="text-ui font-semibold text-ink text-pretty">
            <button
              id={titleId}
              type="button"
              data-row-link
              className="rounded-sm text-left pointer-coarse:-my-3 pointer-coarse:py-3"
              onClick={() => actions.onJump(finding)}
            >
              {titleOf(finding)}
            </button>
          </h4>
          <PlaceLink place={finding.place} onClick={() => actions.onJump(finding)} />
        </div>
        <p className="mt-0.5 text-ui text-ink-soft text-pretty wrap-anywhere">{finding.message}</p>
        <CardActions
          finding={finding}
          shows={shows}
          ways={ways}
          onToggle={(what) => desk.toggle(finding.key, what)}
          onFix={actions.onFix}
        />
        {shows === 'why' ? <WhyThisRule name={finding.rule} /> : null}
        {(shows === 'override' && ways.override) || (shows === 'ignore' && ways.ignore) ? (
          <ReasonForm
            key={shows}
            kind={shows}
            findings={[finding]}
            alike={shows === 'override' ? alikeIn(open, finding) : []}
            draft={desk.draftOf(finding.key)}
            onDraft={(words) => desk.keepDraft(finding.key, words)}
            onLetStand={actions.onLetStand}
            onDone={() => {
              desk.close()
              onLetStood()
            }}
            onCancel={desk.close}
          />
        ) : null}
      </div>
    </li>
  )
}

type CardActionsProps = Pick<FindingActions, 'onFix'> & {
  finding: Finding
  shows: OpenLeaf | null
  ways: ReturnType<typeof waysOut>
  onToggle: (what: OpenLeaf) => void
}

function CardActions({ finding, shows, ways, onToggle, onFix }: CardActionsProps) {
  return (
    <div className="mt-0.5 flex flex-wrap gap-x-4">
      {onFix
        ? fixesOf(finding).map((fix) => (
            <QuietAction key={fix.label} isMain={fix.kind !== 'add_word'} onClick={() => onFix(fix, finding)}>
              {fix.label}
            </QuietAction>
          ))
        : null}
      {ways.override ? (
        <QuietAction aria-expanded={shows === 'override'} onClick={() => onToggle('override')}>
          Override…
        </QuietAction>
      ) : null}
      {ways.ignore ? (
        <QuietAction aria-expanded={shows === 'ignore'} onClick={() => onToggle('ignore')}>
          Ignore…
        </QuietAction>
      ) : null}
      {ruleNamed(finding.rule) ? (
        <QuietAction aria-expanded={shows === 'why'} onClick={() => onToggle('why')}>
          Why this rule?
        </QuietAction>
      ) : null}
    </div>
  )
}
