'use client'

import { useEffect } from 'react'
import { useCommands } from '#components/frame/commands.ts'
import { tell } from '#components/ui/toaster.tsx'
import type { PartEditors } from '../parts/part-editors.ts'
import { useStory } from '../story-context.tsx'
import { keepChoice, useKeptChoice } from './kept-choice.ts'

const SMART = { name: 'smart-typing', normally: true }

/** Tells the editors how keys are taken: in the newsroom's language, and as whoever writes in this browser chose. */
export function useHabits(editors: PartEditors): void {
  const { language } = useStory().checkFacts
  const smart = useKeptChoice(SMART)
  useEffect(() => editors.write({ language, smart }), [editors, language, smart])
  useCommands([
    {
      id: 'smart-typing',
      label: smart ? 'Leave quotes and dashes as typed' : 'Set quotes and dashes while typing',
      group: 'Story',
      keywords: ['smart', 'curly', 'typography'],
      run: () => {
        keepChoice(SMART, !smart)
        tell(smart ? 'Quotes and dashes stay as you type them.' : 'Quotes and dashes are set as you type.')
      },
    },
  ])
}
