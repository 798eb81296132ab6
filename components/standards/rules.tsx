'use client'

import { FAMILY_WORDS } from '#lib/checks/model/family-words.ts'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'

import { PanelBar } from '#components/admin/panel-bar.tsx'
import { QueryState } from '#components/admin/query-state.tsx'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Note } from '#components/ui/note.tsx'
import { Select } from '#components/ui/select.tsx'
import { Table } from '#components/ui/table.tsx'
import { useListKeys } from '#components/ui/use-list-keys.ts'

import { RuleRow } from './rule-row.tsx'
import { severityWords, STORY_TYPE_CHOICES, storyTypeWords } from './rule-words.ts'
import { SeverityDialog } from './severity-dialog.tsx'
import type { SeverityChoice } from './severity-dialog.tsx'
import type { RuleItem, RulesData, StoryTypeChoice } from './standards-types.ts'

const COLUMNS = [
  { key: 'rule', label: 'Rule' },
  { key: 'family', label: 'Family', className: 'w-32 max-md:hidden' },
  { key: 'severity', label: 'How loud', className: 'w-52 max-sm:w-46' },
  { key: 'by', label: 'Set by', className: 'w-44 max-lg:hidden' },
]

/** Every rule of the checks: what it looks for, how loud it is here, and who decided that. */
export function Rules() {
  const trpc = useTRPC()
  const asked = useSearchParams().get('rule')
  const [search, setSearch] = useState('')
  const [storyType, setStoryType] = useState<StoryTypeChoice>('')
  const [opened, setOpened] = useState<string | null>(asked)
  const [choice, setChoice] = useState<SeverityChoice | null>(null)
  const list = useQuery(trpc.standards.rules.queryOptions())
  const rules = (list.data?.rules ?? []).filter((rule) => fits(rule, search))
  const keys = useListKeys({ count: rules.length, group: 'Lists' })
  return (
    <>
      <PanelBar
        about="What the checks look for in every story. Each rule says why it is there; managing editors and admins set how loud it is."
        search={{ label: 'Search rules', value: search, onChange: setSearch }}
      >
        <div className="w-36">
          <Select
            aria-label="Stories that the severities are for"
            value={storyType === '' ? 'all' : storyType}
            options={STORY_TYPE_CHOICES}
            onChange={(next) => setStoryType(next === 'all' ? '' : next)}
          />
        </div>
      </PanelBar>
      <QueryState query={list} />
      {rules.length > 0 ? (
        <Table label="Rules" columns={COLUMNS}>
          {rules.map((rule, index) => (
            <RuleRow
              key={rule.name}
              rule={rule}
              storyType={storyType}
              rowProps={keys.rowProps(index)}
              isOpen={opened === rule.name}
              asked={asked === rule.name}
              onToggle={() => setOpened(opened === rule.name ? null : rule.name)}
              onChoose={
                list.data?.abilities.set_severity
                  ? (severity) => setChoice({ rule, storyType, severity })
                  : undefined
              }
            />
          ))}
        </Table>
      ) : null}
      {list.isSuccess && rules.length === 0 ? (
        <EmptyState title="No rule fits">Try a word of its name or of its family.</EmptyState>
      ) : null}
      {list.data ? <WithoutRule settings={list.data.withoutRule} /> : null}
      <SeverityDialog choice={choice} onClose={() => setChoice(null)} />
    </>
  )
}

function fits(rule: RuleItem, search: string): boolean {
  const words = `${rule.title} ${rule.name} ${FAMILY_WORDS[rule.family]} ${rule.what}`.toLowerCase()
  return words.includes(search.trim().toLowerCase())
}

function WithoutRule({ settings }: { settings: RulesData['withoutRule'] }) {
  if (settings.length === 0) return null
  const names = settings.map(
    ({ rule, storyType, severity }) => `${rule} (${storyTypeWords(storyType)}: ${severityWords(severity)})`,
  )
  return (
    <div className="p-4">
      <Note>These settings are of rules that no longer exist, and do nothing: {names.join(', ')}.</Note>
    </div>
  )
}
