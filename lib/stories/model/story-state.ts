/** Where a story stands in its life, in the order in which stories usually pass through. */
export const STORY_STATES = [
  'pitch',
  'assigned',
  'draft',
  'submitted',
  'in_edit',
  'ready',
  'published',
  'withdrawn',
  'archived',
] as const
export type StoryState = (typeof STORY_STATES)[number]

/** The states' names as people read them. */
export const STATE_LABELS: Record<StoryState, string> = {
  pitch: 'Pitch',
  assigned: 'Assigned',
  draft: 'Draft',
  submitted: 'Submitted',
  in_edit: 'In edit',
  ready: 'Ready',
  published: 'Published',
  withdrawn: 'Withdrawn',
  archived: 'Archived',
}

/** States in which a story is the whole desk's business, not only its authors'. */
export const SHARED_STATES: readonly StoryState[] = [
  'submitted',
  'in_edit',
  'ready',
  'published',
  'withdrawn',
]
