'use client'

import { ChecksPanel } from '../checks/checks-panel.tsx'
import { useStory } from '../story-context.tsx'
import { useStoryDesk, useStoryFindings } from './story-findings.tsx'
import { useFindingActions } from './use-finding-actions.ts'

/** The Checks leaf: everything that is open in the story as it stands. */
export function ChecksTab() {
  const { overrides } = useStory()
  const actions = useFindingActions('panel')
  return (
    <ChecksPanel findings={useStoryFindings()} overrides={overrides} desk={useStoryDesk()} {...actions} />
  )
}
