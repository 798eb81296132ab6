'use client'

import { useCommands } from '#components/frame/commands.ts'
import { useShortcut } from '#components/ui/shortcuts.ts'
import { tell } from '#components/ui/toaster.tsx'
import { jumpToClaim } from '../claims/claim-actions.ts'
import { changedClaims } from '../sources/story-claims.ts'
import type { StoryClaim } from '../sources/story-claims.ts'
import { useEditing, useSourcingFocus } from '../story-context.tsx'
import { useSourcingView } from './sourcing-context.tsx'

const KEY = 'mod+shift+e'

/** The keys and the palette's lines for seeing what the story rests on. */
export function useSourcingCommands(claims: readonly StoryClaim[]): void {
  const { toggle } = useSourcingView()
  const { editors, showSourcing, showText } = useEditing()
  const focus = useSourcingFocus()
  const nextChanged = () => {
    const changed = changedClaims(claims)
    const at = changed.findIndex((claim) => focus?.kind === 'claim' && focus.id === claim.id)
    const next = changed[(at + 1) % Math.max(1, changed.length)]
    if (!next) return tell('No words have changed since they were verified.')
    showSourcing({ kind: 'claim', id: next.id })
    showText(() => void jumpToClaim(editors, next.id))
  }
  useShortcut({
    keys: KEY,
    label: 'Show what each sentence rests on',
    group: 'Story',
    handler: toggle,
    whileTyping: true,
  })
  useCommands([
    {
      id: 'sourcing-view',
      label: 'Show what each sentence rests on (sourcing view)',
      group: 'Story',
      keys: KEY,
      keywords: ['sources', 'unsourced', 'claims'],
      run: toggle,
    },
    {
      id: 'changed-since-verified',
      label: 'Go to the next words changed since they were verified',
      group: 'Story',
      keywords: ['verify', 'claim'],
      run: nextChanged,
    },
  ])
}
