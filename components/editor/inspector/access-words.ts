import type { StoryAccess } from '#lib/stories/policy.ts'

/** What somebody who was let into a story may do there, as the newsroom says it; the furthest first. */
export const ACCESS_OPTIONS: readonly { value: StoryAccess; label: string; hint: string }[] = [
  { value: 'write', label: 'May write', hint: 'A co-author, like the author' },
  { value: 'suggest', label: 'May suggest', hint: 'Changes that a writer takes or leaves' },
  { value: 'comment', label: 'May comment', hint: 'Beside the words, not in them' },
  { value: 'read', label: 'May read', hint: 'And nothing else' },
]
