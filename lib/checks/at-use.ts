import type { CheckUse } from './model/check-story.ts'
import type { Draft } from './model/rule.ts'
import type { StoryFacts } from './story-facts.ts'

/** Where a finding about a use points: its first words in the text, and the use's card as the way to mend it. */
export function atUse(
  use: CheckUse,
  { placeOfUse }: StoryFacts,
  label: string,
): Pick<Draft, 'place' | 'claimId' | 'useId' | 'fix'> {
  const first = placeOfUse(use.id)
  return {
    place: first?.place ?? null,
    useId: use.id,
    ...(first ? { claimId: first.claimId } : {}),
    fix: { kind: 'edit_use', label, useId: use.id },
  }
}
