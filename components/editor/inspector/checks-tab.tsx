'use client'

import { ChecksPanel } from '../checks/checks-panel.tsx'
import { useStory } from '../story-context.tsx'
import { useStoryFindings } from './story-findings.tsx'
import { useFindingActions } from './use-finding-actions.ts'

/** The Checks leaf: everything that is open in the story as it stands. */
export function ChecksTab() {
  const { overrides, abilities } = useStory()
  const { onTakeBack, ...actions } = useFindingActions()
  return (
    <ChecksPanel
      findings={useStoryFindings()}
      overrides={overrides}
      onTakeBack={abilities.override ? onTakeBack : undefined}
      {...actions}
    />
  )
}
