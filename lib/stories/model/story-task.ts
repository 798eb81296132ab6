/** Work that came to a story by itself, as its page shows it while it is open. Times are ISO 8601. */
export type StoryTaskFact = {
  id: string
  kind: 'late_reply'
  requestId: string | null
  claimId: string | null
  at: string
  /** The number of the version that readers have, if it went out after the work came. */
  publishedSince: number | null
}

/** What somebody did about a piece of work: changed the story, or decided that nothing changes. */
export const TASK_ENDINGS = ['updated', 'nothing'] as const
export type TaskEnding = (typeof TASK_ENDINGS)[number]
