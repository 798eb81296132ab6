import { can } from '#lib/stories/policy.ts'
import type { PolicyActor, StorySubject } from '#lib/stories/policy.ts'

/** What a version kept of who could read the story when it was cut. */
export type StoodThen = Pick<StorySubject, 'state' | 'isPrivate'>

/**
 * Whether this person may see a version: only who may read the story now and could have read it as it stood then. What was
 * written in a draft stays with those who had the draft, also when the story is everybody's.
 */
export function canSeeVersion(actor: PolicyActor, story: StorySubject, then: StoodThen): boolean {
  return can(actor, 'read', story) && can(actor, 'read', { ...story, ...then })
}

/** Whether this person may see every version that there can be of a story. */
export function canSeeEveryVersion(actor: PolicyActor, story: StorySubject): boolean {
  return canSeeVersion(actor, story, { state: 'draft', isPrivate: true })
}
