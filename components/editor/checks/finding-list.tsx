'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useShortcut } from '#components/ui/shortcuts.ts'
import { useListKeys } from '#components/ui/use-list-keys.ts'
import { fixesOf } from '#lib/checks/model/finding.ts'
import type { Finding } from '#lib/checks/model/finding.ts'
import { FindingCard, waysOut, type FindingActions } from './finding-card.tsx'
import { familiesIn, GROUP_TITLES, groupsOf, ofFamily } from './finding-groups.ts'
import { FindingsBar } from './findings-bar.tsx'
import type { FindingDesk } from './use-finding-desk.ts'

type Props = FindingActions & { open: readonly Finding[]; desk: FindingDesk; onLetStood: () => void }

const GROUP = 'Checks'
/** A book without a source has thousands of findings; drawing them all would be felt at every key. */
const AT_ONCE = 60

/**
 * Open findings under the titles of their severities, loudest first. j and k move, Enter goes to the words, f mends, i ignores, o
 * overrides, x selects.
 */
export function FindingList({ open, desk, onLetStood, ...actions }: Props) {
  const families = familiesIn(open)
  const [most, setMost] = useState(AT_ONCE)
  const all = groupsOf(ofFamily(open, families.includes(desk.family) ? desk.family : 'all'))
  const loudest = all.flatMap(({ findings }) => findings)
  const shown = loudest.slice(0, most)
  const groups = groupsOf(shown)
  const countOf = (severity: Finding['severity']) =>
    all.find((group) => group.severity === severity)?.findings.length
  const ways = (finding: Finding) => waysOut(finding, actions)
  const keys = useListKeys({
    count: shown.length,
    group: GROUP,
    onToggle: (index) => {
      const finding = shown[index]
      if (finding && (ways(finding).override || ways(finding).ignore))
        desk.select(finding, !desk.selected.has(finding.key))
    },
  })
  const current = shown[keys.current]
  const fix = () => {
    const [first] = current ? fixesOf(current) : []
    if (current && first) actions.onFix?.(first, current)
  }
  useShortcut({ keys: 'f', label: 'Mend the finding', group: GROUP, handler: fix })
  useShortcut({
    keys: 'i',
    label: 'Ignore the finding, with a reason',
    group: GROUP,
    handler: () => current && ways(current).ignore && desk.toggle(current.key, 'ignore'),
  })
  useShortcut({
    keys: 'o',
    label: 'Override the finding, with a reason',
    group: GROUP,
    handler: () => current && ways(current).override && desk.toggle(current.key, 'override'),
  })
  return (
    <>
      <FindingsBar families={families} open={open} desk={desk} onLetStood={onLetStood} {...actions} />
      {groups.map(({ severity, findings }) => (
        <section key={severity} aria-label={GROUP_TITLES[severity]} className="pt-3">
          <h3 className="px-4 text-label font-semibold text-ink-faint">
            {GROUP_TITLES[severity]} <span className="numeric">{countOf(severity)}</span>
          </h3>
          <ul>
            {findings.map((finding, index) => (
              <FindingCard
                key={finding.key}
                finding={finding}
                open={open}
                desk={desk}
                rowProps={keys.rowProps(shown.indexOf(findings[0] ?? finding) + index)}
                onLetStood={onLetStood}
                {...actions}
              />
            ))}
          </ul>
        </section>
      ))}
      {loudest.length > most ? (
        <div className="border-t border-hairline p-4">
          <Button onClick={() => setMost(most + AT_ONCE)}>
            Show {Math.min(AT_ONCE, loudest.length - most)} more of {loudest.length}
          </Button>
        </div>
      ) : null}
    </>
  )
}
