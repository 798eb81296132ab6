import type { DocumentPart } from '#lib/document/model/story-document.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { findStory } from '#lib/stories/queries/find-story.ts'
import type { CommentView, ThreadView } from '../model/thread-view.ts'
import { mayChange } from '../policy.ts'

// Far more than people can follow in one story.
const MOST = 500

const NAMED = { select: { id: true, name: true } } as const

/** The conversations about a story, in the order in which they began, for whoever may read it. Those that were taken back whole are not among them. */
export async function threadsOfStory(ctx: Ctx, input: { storyId: string }): Promise<ThreadView[]> {
  const story = await findStory(ctx, input.storyId, 'read')
  const rows = await ctx.db.commentThread.findMany({
    where: { storyId: story.id, comments: { some: { removedAt: null } } },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    include: {
      resolvedBy: { select: { name: true } },
      comments: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        include: { author: NAMED, mentions: { include: { person: NAMED }, orderBy: { personId: 'asc' } } },
      },
    },
  })
  return rows.map(({ id, part, quote, startedAt, resolvedAt, resolvedBy, comments }) => ({
    id,
    part: part as DocumentPart,
    quote,
    startedAt: startedAt.toISOString(),
    resolved: resolvedAt ? { by: resolvedBy?.name ?? '', at: resolvedAt.toISOString() } : null,
    comments: comments.map((comment): CommentView => ({
      id: comment.id,
      author: comment.author,
      text: comment.text,
      at: comment.createdAt.toISOString(),
      editedAt: comment.editedAt?.toISOString() ?? null,
      isRemoved: comment.removedAt !== null,
      mentions: comment.mentions.map(({ person }) => person),
      isMine: mayChange(ctx.actor, comment),
    })),
  }))
}
