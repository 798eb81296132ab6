'use client'

import { GUEST_WORDS } from '#components/desk/guest-words.ts'
import { Badge } from '#components/ui/badge.tsx'
import { useEditing, useStory } from '../story-context.tsx'

/** In the top bar of a story into which one was let as a guest: how far. */
export function GuestMark() {
  const { me } = useEditing()
  const { collaborators, abilities } = useStory()
  const access = collaborators.find(({ id }) => id === me.id)?.access
  // Whose role allows more than a guest may is none.
  if (!access || access === 'write' || abilities.write) return null
  return (
    <span className="shrink-0" data-needs-room>
      <Badge tone="accent">{GUEST_WORDS[access]}</Badge>
    </span>
  )
}
