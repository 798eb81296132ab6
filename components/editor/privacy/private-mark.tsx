'use client'

import { Lock } from 'lucide-react'
import { Badge } from '#components/ui/badge.tsx'
import { Tooltip } from '#components/ui/tooltip.tsx'
import { useEditing, useStory } from '../story-context.tsx'
import { usePrivacyCommand } from './use-keep-private.ts'

const WORDS = 'Private: only you and those you added see it'

/** In the top bar of a private draft: that nobody else sees it. A press leads to the switch. */
export function PrivateMark() {
  const { isPrivate } = useStory()
  const { showTab } = useEditing()
  usePrivacyCommand()
  if (!isPrivate) return null
  return (
    <Tooltip label={WORDS}>
      <button
        type="button"
        aria-label={WORDS}
        data-needs-room
        className="flex shrink-0 items-center rounded-sm pointer-coarse:min-h-11"
        onClick={() => showTab('story')}
      >
        <Badge>
          <Lock className="size-3" aria-hidden="true" />
          <span className="max-sm:sr-only">Private</span>
        </Badge>
      </button>
    </Tooltip>
  )
}
