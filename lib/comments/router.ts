import { z } from 'zod'
import { DOCUMENT_PARTS } from '#lib/document/model/story-document.ts'
import { procedure, router } from '#lib/platform/rpc/trpc.ts'
import { editComment } from './commands/edit-comment.ts'
import { markMentionsSeen } from './commands/mark-mentions-seen.ts'
import { removeComment } from './commands/remove-comment.ts'
import { reopenThread } from './commands/reopen-thread.ts'
import { reply } from './commands/reply.ts'
import { resolveThread } from './commands/resolve-thread.ts'
import { startThread } from './commands/start-thread.ts'
import { cleanComment, LONGEST_COMMENT } from './model/comment-text.ts'
import { myMentions } from './queries/my-mentions.ts'
import { peopleToMention } from './queries/people-to-mention.ts'
import { threadsOfStory } from './queries/threads-of-story.ts'

const id = z.uuid()
const key = z.string().min(8).max(100)
const position = z.base64().min(1).max(400)
const text = z
  .string()
  .max(
    LONGEST_COMMENT,
    `A comment holds at most ${LONGEST_COMMENT.toLocaleString('en')} characters. Say it in two.`,
  )
  .transform(cleanComment)
  .refine((clean) => clean !== '', 'Write what you want to say first.')
const mentions = z.array(id).max(20)

/** The doors of the comments room: conversations about words of a story, and where one was named in them. */
export const commentsRouter = router({
  ofStory: procedure.input(z.object({ storyId: id })).query(({ ctx, input }) => threadsOfStory(ctx, input)),
  people: procedure
    .input(z.object({ storyId: id, search: z.string().max(100) }))
    .query(({ ctx, input }) => peopleToMention(ctx, input)),
  mentions: procedure.query(({ ctx }) => myMentions(ctx)),
  start: procedure
    .input(
      z.object({
        storyId: id,
        part: z.enum(DOCUMENT_PARTS),
        from: position,
        to: position,
        quote: z.string().max(20_000),
        text,
        mentions,
        key,
      }),
    )
    .mutation(({ ctx, input }) => startThread(ctx, input)),
  reply: procedure
    .input(z.object({ threadId: id, text, mentions, key }))
    .mutation(({ ctx, input }) => reply(ctx, input)),
  edit: procedure
    .input(z.object({ commentId: id, text, mentions }))
    .mutation(({ ctx, input }) => editComment(ctx, input)),
  remove: procedure
    .input(z.object({ commentId: id }))
    .mutation(({ ctx, input }) => removeComment(ctx, input)),
  resolve: procedure
    .input(z.object({ threadId: id }))
    .mutation(({ ctx, input }) => resolveThread(ctx, input)),
  reopen: procedure.input(z.object({ threadId: id })).mutation(({ ctx, input }) => reopenThread(ctx, input)),
  markSeen: procedure
    .input(z.object({ threadId: id }))
    .mutation(({ ctx, input }) => markMentionsSeen(ctx, input)),
})
