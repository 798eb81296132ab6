'use client'

import { PencilLine } from 'lucide-react'
import { Badge } from '#components/ui/badge.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { MODE_KEY } from './use-suggestion-commands.ts'
import { useSuggestMode } from './use-suggest-mode.ts'

/** The switch between editing and suggesting in the top bar; on a phone it is in the Suggestions leaf. */
export function ModeSwitch() {
  const { on, may, choose } = useSuggestMode()
  if (may !== 'choose') return null
  return (
    <IconButton
      className="max-sm:hidden"
      label="Suggest changes"
      keys={MODE_KEY}
      pressed={on}
      onClick={() => choose(!on)}
    >
      <PencilLine />
    </IconButton>
  )
}

/** Says in the top bar that changes are suggested, so that nobody is surprised by the marks. */
export function ModeBadge() {
  const { on } = useSuggestMode()
  return on ? <Badge tone="accent">Suggesting</Badge> : null
}
