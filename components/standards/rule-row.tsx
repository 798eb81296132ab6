'use client'

import { FAMILY_WORDS } from '#lib/checks/model/family-words.ts'
import { ChevronRight } from 'lucide-react'
import { useEffect, useRef } from 'react'

import { cx } from '#components/ui/class-names.ts'
import { Moment } from '#components/ui/moment.tsx'
import { Select } from '#components/ui/select.tsx'
import { Cell, Row } from '#components/ui/table.tsx'
import type { useListKeys } from '#components/ui/use-list-keys.ts'
import { SEVERITIES } from '#lib/checks/model/severity.ts'
import type { Severity } from '#lib/checks/model/severity.ts'
import { SEVERITY_WORDS } from '#lib/standards/model/severity-words.ts'

import { RuleDetails } from './rule-details.tsx'
import { severityFor } from './rule-words.ts'
import type { RuleItem, StoryTypeChoice } from './standards-types.ts'

type Props = {
  rule: RuleItem
  storyType: StoryTypeChoice
  rowProps: ReturnType<ReturnType<typeof useListKeys>['rowProps']>
  isOpen: boolean
  /** The page was opened to show this rule. */
  asked: boolean
  onToggle: () => void
  /** Sets another severity, null for none of its own; left out for people who may not. */
  onChoose: ((severity: Severity | null) => void) | undefined
}

/** One rule: its name, which opens its explanation, and how loud it is. */
export function RuleRow({ rule, storyType, rowProps, isOpen, asked, onToggle, onChoose }: Props) {
  const { set } = severityFor(rule, storyType)
  const name = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!asked) return
    name.current?.scrollIntoView({ block: 'center' })
    name.current?.focus()
  }, [asked])
  return (
    <>
      <Row {...rowProps}>
        <Cell strong>
          <button
            ref={name}
            type="button"
            data-row-link
            aria-expanded={isOpen}
            aria-controls={`rule-${rule.name}`}
            onClick={onToggle}
            className="flex min-h-8 w-full items-center gap-1.5 rounded-sm text-left font-medium hover:underline hover:decoration-accent hover:underline-offset-3 pointer-coarse:min-h-11"
          >
            <ChevronRight
              aria-hidden="true"
              className={cx('size-4 shrink-0 text-ink-faint', isOpen && 'rotate-90')}
            />
            <span className="text-pretty">{rule.title}</span>
          </button>
        </Cell>
        <Cell className="text-ink-soft max-md:hidden">{FAMILY_WORDS[rule.family]}</Cell>
        <Cell>
          <HowLoud rule={rule} storyType={storyType} onChoose={onChoose} />
        </Cell>
        <Cell className="truncate text-label text-ink-faint max-lg:hidden">
          {set ? (
            <>
              {set.byName}, <Moment at={set.at} />
            </>
          ) : null}
        </Cell>
      </Row>
      {isOpen ? (
        <tr>
          <td id={`rule-${rule.name}`} colSpan={2} className={`${detailsClasses} px-4 py-3`}>
            <RuleDetails rule={rule} storyType={storyType} />
          </td>
          {/* A span over columns that a phone hides would bring them back. */}
          <td aria-hidden="true" className={`${detailsClasses} max-md:hidden`} />
          <td aria-hidden="true" className={`${detailsClasses} max-lg:hidden`} />
        </tr>
      ) : null}
    </>
  )
}

const detailsClasses = 'border-b border-hairline bg-panel'
const INHERITED = 'inherited'

function HowLoud({ rule, storyType, onChoose }: Pick<Props, 'rule' | 'storyType' | 'onChoose'>) {
  const { set, inherited, holds } = severityFor(rule, storyType)
  if (!onChoose) return <span className="text-ink-soft">{SEVERITY_WORDS[holds].label}</span>
  const from = storyType === '' ? 'As shipped' : 'As for all'
  return (
    <Select
      aria-label={`How loud: ${rule.title}`}
      className="my-1 w-full"
      value={set?.severity ?? INHERITED}
      options={[
        { value: INHERITED, label: `${from}: ${SEVERITY_WORDS[inherited].label}` },
        ...SEVERITIES.map((value) => ({
          value,
          label: SEVERITY_WORDS[value].label,
          hint: SEVERITY_WORDS[value].does,
        })),
      ]}
      onChange={(next) => onChoose(next === INHERITED ? null : next)}
    />
  )
}
