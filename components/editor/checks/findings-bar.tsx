'use client'

import { Select } from '#components/ui/select.tsx'
import type { Finding } from '#lib/checks/model/finding.ts'
import { FAMILY_LABELS, type FamilyChoice } from './finding-groups.ts'
import { waysOut, type FindingActions } from './finding-card.tsx'
import { QuietAction } from './quiet-action.tsx'
import { ReasonForm } from './reason-form.tsx'
import { SELECTION, type FindingDesk } from './use-finding-desk.ts'

type Props = FindingActions & {
  families: readonly FamilyChoice[]
  open: readonly Finding[]
  desk: FindingDesk
  onLetStood: () => void
}

/** Over the findings: which family is shown, and what can be done with those selected, all with one reason. */
export function FindingsBar({ families, open, desk, onLetStood, ...actions }: Props) {
  const selected = open.filter(({ key }) => desk.selected.has(key))
  const may = (kind: 'override' | 'ignore') => selected.every((finding) => waysOut(finding, actions)[kind])
  const leaf = desk.leaf?.key === SELECTION ? desk.leaf.what : null
  if (families.length < 2 && selected.length === 0) return null
  return (
    <div className="grid gap-1 px-4 pt-3">
      {families.length > 1 ? (
        <div className="w-44">
          <Select
            aria-label="Family of the findings shown"
            value={families.includes(desk.family) ? desk.family : 'all'}
            options={[
              { value: 'all' as FamilyChoice, label: 'All families' },
              ...families.map((value) => ({ value, label: FAMILY_LABELS[value] })),
            ]}
            onChange={desk.setFamily}
          />
        </div>
      ) : null}
      {selected.length > 0 ? (
        <div className="flex flex-wrap items-center gap-x-4" role="group" aria-label="Selected findings">
          <span className="text-ui font-medium text-ink numeric">{selected.length} selected</span>
          {may('override') ? (
            <QuietAction
              aria-expanded={leaf === 'override'}
              onClick={() => desk.toggle(SELECTION, 'override')}
            >
              Override with one reason…
            </QuietAction>
          ) : null}
          {may('ignore') ? (
            <QuietAction aria-expanded={leaf === 'ignore'} onClick={() => desk.toggle(SELECTION, 'ignore')}>
              Ignore with one reason…
            </QuietAction>
          ) : null}
          <QuietAction onClick={desk.clearSelection}>Select none</QuietAction>
        </div>
      ) : null}
      {selected.length > 0 && leaf && leaf !== 'why' && may(leaf) ? (
        <ReasonForm
          key={leaf}
          kind={leaf}
          findings={selected}
          draft={desk.draftOf(SELECTION)}
          onDraft={(words) => desk.keepDraft(SELECTION, words)}
          onLetStand={actions.onLetStand}
          onDone={() => {
            desk.close()
            desk.clearSelection()
            onLetStood()
          }}
          onCancel={desk.close}
        />
      ) : null}
    </div>
  )
}
