'use client'

import { createContext, use, useMemo } from 'react'
import type { ReactNode } from 'react'
import { useFindings } from '../checks/use-findings.ts'
import { gate } from '#lib/checks/gate.ts'
import type { Gate } from '#lib/checks/gate.ts'
import type { Finding } from '#lib/checks/model/finding.ts'
import { checkStoryOf } from '#lib/publishing/model/check-facts.ts'
import { useNow } from '#components/ui/use-now.ts'
import { useFindingDesk } from '../checks/use-finding-desk.ts'
import type { FindingDesk } from '../checks/use-finding-desk.ts'
import { useRuleSettings } from '../checks/use-rule-settings.ts'
import { useWordsSoFar } from '../session/document-context.tsx'
import { useEditing, useStory } from '../story-context.tsx'
import type { StoryView } from '../story-types.ts'

type ShownOverride = StoryView['overrides'][number]

const FindingsContext = createContext<Finding[] | null>(null)
const DeskContext = createContext<FindingDesk | null>(null)

/** Checks the story while it is written, once for the inspector and the publish sheet. */
export function FindingsProvider({ ready, children }: { ready: boolean; children: ReactNode }) {
  const { checkFacts } = useStory()
  const { session } = useEditing()
  const words = useWordsSoFar()
  const minute = Math.floor((useNow() ?? 0) / 60_000)
  const checked = useMemo(
    () => (ready && words ? checkStoryOf(words, checkFacts, new Date(minute * 60_000).toISOString()) : null),
    [ready, words, checkFacts, minute],
  )
  return (
    <FindingsContext value={useFindings(checked, useRuleSettings(), session.typed)}>
      <DeskContext value={useFindingDesk()}>{children}</DeskContext>
    </FindingsContext>
  )
}

/** The findings of the story as it stands; null until the first check is done. */
export function useStoryFindings(): Finding[] | null {
  return use(FindingsContext)
}

/** What somebody is doing with the findings of the Checks leaf; it outlasts the leaf. */
export function useStoryDesk(): FindingDesk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('useStoryDesk stands outside a story page')
  return desk
}

/** What stands between the story and its readers now; null until the first check is done. */
export function useGate(): Gate<ShownOverride> | null {
  const findings = useStoryFindings()
  const { overrides } = useStory()
  return useMemo(() => (findings ? gate(findings, overrides) : null), [findings, overrides])
}
