/** What a policy needs to know of a comment. */
export type CommentSubject = { authorId: string; removedAt: Date | null }

/**
 * Whether this person may change a comment or take it back: their own, while it is there. That they may comment on the story at
 * all is for the story's own policy to say.
 */
export function mayChange(actor: { id: string }, comment: CommentSubject): boolean {
  return comment.authorId === actor.id && comment.removedAt === null
}
