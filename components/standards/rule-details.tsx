'use client'

import { FAMILY_WORDS } from '#lib/checks/model/family-words.ts'
import { useQuery } from '@tanstack/react-query'

import { useTRPC } from '#components/rpc/rpc.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { SEVERITY_WORDS } from '#lib/standards/model/severity-words.ts'

import { BASIS_WORDS, severityFor, severityWords, storyTypeWords } from './rule-words.ts'
import type { RuleItem, StoryTypeChoice } from './standards-types.ts'

/** What a rule says of itself, and what the newsroom decided about it. */
export function RuleDetails({ rule, storyType }: { rule: RuleItem; storyType: StoryTypeChoice }) {
  const { holds } = severityFor(rule, storyType)
  const facts = [
    ['What', rule.what],
    ['Why', rule.why],
    ['After', rule.origin],
    ['Family', FAMILY_WORDS[rule.family]],
    ['Rests on', BASIS_WORDS[rule.basis]],
    ...(rule.basis === 'prose' ? [['Measured', measuredWords(rule.measured)] as const] : []),
    ['Here', `${SEVERITY_WORDS[holds].label}. ${SEVERITY_WORDS[holds].does}`],
    ['As shipped', SEVERITY_WORDS[rule.defaultSeverity].label],
  ] as const
  return (
    <div className="grid max-w-180 gap-3">
      <dl className="grid grid-cols-[88px_minmax(0,1fr)] gap-x-3 gap-y-1 text-ui">
        {facts.map(([term, words]) => (
          <div key={term} className="contents">
            <dt className="text-label leading-5 text-ink-faint">{term}</dt>
            <dd className="text-ink text-pretty">{words}</dd>
          </div>
        ))}
      </dl>
      <History rule={rule.name} />
    </div>
  )
}

function measuredWords(measured: RuleItem['measured']): string {
  if (!measured || measured.found === 0) return 'Not measured.'
  const { right, found, paragraphs } = measured
  return `Right ${right} times of ${found} on ${paragraphs} labelled paragraphs. Other prose may fare worse.`
}

function History({ rule }: { rule: string }) {
  const trpc = useTRPC()
  const changes = useQuery(trpc.standards.history.queryOptions({ rule }, { staleTime: 0 }))
  if (!changes.data || changes.data.length === 0) return null
  return (
    <section aria-label="What was changed here">
      <h3 className="text-label font-semibold text-ink-faint">What was changed here</h3>
      <ul className="mt-1 grid gap-1 text-ui text-ink-soft">
        {changes.data.map((change) => (
          <li key={change.id} className="text-pretty wrap-anywhere">
            <Moment at={change.at} className="font-mono text-label" /> {change.byName},{' '}
            {storyTypeWords(change.storyType).toLowerCase()}:{' '}
            {change.from ? severityWords(change.from) : 'as for all'} →{' '}
            {change.to ? severityWords(change.to) : 'no setting of its own'}. <q>{change.reason}</q>
          </li>
        ))}
      </ul>
    </section>
  )
}
