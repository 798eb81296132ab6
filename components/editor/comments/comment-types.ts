import type { CommentView, ThreadView } from '#lib/comments/model/thread-view.ts'
import type { DocumentPart } from '#lib/document/model/story-document.ts'

export type { CommentView, ThreadView }

/** Words that somebody means to comment on, in a form that outlasts what others write meanwhile; positions are base64. */
export type Anchor = { part: DocumentPart; from: string; to: string; quote: string }
