/** The types of story that a newsroom may hold to different severities. `news` is what a story is unless somebody says otherwise. */
export const STORY_TYPES = ['news', 'analysis', 'feature', 'opinion'] as const
export type StoryType = (typeof STORY_TYPES)[number]

/** The types' names as people read them. */
export const STORY_TYPE_LABELS: Record<StoryType, string> = {
  news: 'News',
  analysis: 'Analysis',
  feature: 'Feature',
  opinion: 'Opinion',
}
