'use client'

import { Segmented } from '#components/ui/segmented.tsx'
import { useSuggestMode } from './use-suggest-mode.ts'

const OPTIONS = [
  { value: 'edit', label: 'Editing' },
  { value: 'suggest', label: 'Suggesting' },
] as const

/** Whether changes are made or suggested; a sentence for those who have no choice. */
export function ModeChoice() {
  const { on, may, choose } = useSuggestMode()
  if (may === 'choose') {
    return (
      <Segmented
        label="How your changes go into the text"
        value={on ? 'suggest' : 'edit'}
        options={OPTIONS}
        onChange={(value) => choose(value === 'suggest')}
      />
    )
  }
  return (
    <p className="text-ui text-ink-soft">
      {may === 'only'
        ? 'What you change is marked as a suggestion. Those who write the story decide about it.'
        : 'You can read the suggestions in this story.'}
    </p>
  )
}
