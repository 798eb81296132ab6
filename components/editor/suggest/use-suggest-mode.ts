'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { useEditing, useStory } from '../story-context.tsx'

const off = () => false

/** Whether changes are suggested now, whether this person may choose, and the way to change it. */
export function useSuggestMode(): {
  on: boolean
  may: 'choose' | 'only' | null
  choose: (on: boolean) => void
} {
  const { suggesting, say } = useEditing()
  const { abilities } = useStory()
  const on = useSyncExternalStore(suggesting.subscribe, suggesting.isOn, off)
  const may = abilities.write ? 'choose' : abilities.suggest ? 'only' : null
  const choose = (next: boolean) => {
    if (may !== 'choose') return
    suggesting.set(next)
    say(
      next
        ? 'Suggesting: your changes are marked and wait for a decision.'
        : 'Editing: your changes are made at once.',
    )
  }
  return { on, may, choose }
}

/** Who may only suggest always does; who lost the right to either does neither. Stands once on the story page. */
export function useForcedMode(): void {
  const { suggesting } = useEditing()
  const { write, suggest } = useStory().abilities
  useEffect(() => {
    if (!write) suggesting.set(suggest)
  }, [write, suggest, suggesting])
}
