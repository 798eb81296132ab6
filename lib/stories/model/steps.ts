import type { StoryAction } from '../policy.ts'
import type { StoryState } from './story-state.ts'

/** One step of the workflow: from where to where, what the button says, and the right that it takes. */
export type Step = { from: StoryState; to: StoryState; label: string; action: StoryAction }

/**
 * Every step there is. The first step that a person may take from a state is the one the story's main button names.
 * Publishing and withdrawing stand here too, so that this is the whole table, but have commands of their own.
 */
export const STEPS: readonly Step[] = [
  { from: 'pitch', to: 'assigned', label: 'Assign', action: 'assign' },
  { from: 'pitch', to: 'draft', label: 'Start writing', action: 'write' },
  { from: 'assigned', to: 'draft', label: 'Start writing', action: 'write' },
  { from: 'draft', to: 'submitted', label: 'Submit to desk', action: 'submit' },
  { from: 'submitted', to: 'published', label: 'Publish', action: 'publish' },
  { from: 'in_edit', to: 'published', label: 'Publish', action: 'publish' },
  { from: 'ready', to: 'published', label: 'Publish', action: 'publish' },
  { from: 'published', to: 'published', label: 'Publish', action: 'publish' },
  { from: 'submitted', to: 'in_edit', label: 'Take into edit', action: 'edit' },
  { from: 'in_edit', to: 'ready', label: 'Mark ready', action: 'edit' },
  { from: 'ready', to: 'in_edit', label: 'Back into edit', action: 'edit' },
  { from: 'submitted', to: 'draft', label: 'Send back to the reporter', action: 'edit' },
  { from: 'in_edit', to: 'draft', label: 'Send back to the reporter', action: 'edit' },
  { from: 'published', to: 'withdrawn', label: 'Withdraw', action: 'withdraw' },
  { from: 'pitch', to: 'archived', label: 'Archive', action: 'archive' },
  { from: 'assigned', to: 'archived', label: 'Archive', action: 'archive' },
  { from: 'draft', to: 'archived', label: 'Archive', action: 'archive' },
  { from: 'archived', to: 'draft', label: 'Bring back', action: 'archive' },
]

/** Steps that have a command of their own and are refused as a plain move. */
export const OWN_COMMAND: readonly StoryAction[] = ['publish', 'withdraw']

/** The step between two states, or null when there is none. */
export function stepBetween(from: StoryState, to: StoryState): Step | null {
  return STEPS.find((step) => step.from === from && step.to === to) ?? null
}
