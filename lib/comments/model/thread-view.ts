import type { DocumentPart } from '#lib/document/model/story-document.ts'

type Named = { id: string; name: string }

/** One thing somebody said. `text` is empty once its author took it back. Times are ISO 8601. */
export type CommentView = {
  id: string
  author: Named
  text: string
  at: string
  editedAt: string | null
  isRemoved: boolean
  /** Those whom the text names with "@"; `text` holds the names as they were typed. */
  mentions: Named[]
  /** Whether whoever asked may change it or take it back. */
  isMine: boolean
}

/** A conversation about some words. `quote` is how they stood when it began; the mark in the text has the same `id`. */
export type ThreadView = {
  id: string
  part: DocumentPart
  quote: string
  startedAt: string
  resolved: { by: string; at: string } | null
  /** Oldest first; never empty. */
  comments: CommentView[]
}

/** A place where somebody was named, as the desk lists it. */
export type MentionView = {
  commentId: string
  threadId: string
  storyId: string
  headline: string
  quote: string
  text: string
  byName: string
  at: string
  isSeen: boolean
}
