import type { Prisma } from '#prisma/generated/client.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { StoryState } from '#lib/stories/model/story-state.ts'
import { can, visibleTo } from '#lib/stories/policy.ts'
import type { RequestLot } from '../model/comment-request.ts'
import type { Channel, CommentOutcome } from '../model/sourcing.ts'

/** A request for comment with its story, as one person may see it. Times are ISO 8601. */
export type RequestItem = {
  id: string
  revision: number
  party: string
  channel: Channel | null
  askedAt: string | null
  deadline: string | null
  outcome: CommentOutcome
  repliedAt: string | null
  /** Empty for those who do not write the story. */
  summary: string
  reply: string
  whyNot: string
  askedByName: string
  story: { id: string; headline: string; slugline: string; state: StoryState }
  /** This person may log what came back. */
  mayAnswer: boolean
}

export type RequestListInput = { lot: RequestLot; mine?: boolean | undefined; page?: number | undefined }

const PAGE = 100

const SHOWN = {
  askedBy: { select: { name: true } },
  story: {
    select: {
      id: true,
      headlineText: true,
      slugline: true,
      state: true,
      authorId: true,
      isPrivate: true,
      collaborators: { select: { personId: true, access: true } },
    },
  },
} as const

/**
 * Requests for comment over all stories that this person may see: those that wait by deadline, so that what is overdue comes first and what
 * has no deadline last; those that are answered by the newest answer. `mine`: asked by this person or in a story of theirs.
 */
export async function requestList(
  ctx: Ctx,
  input: RequestListInput,
): Promise<{ items: RequestItem[]; nextPage: number | null }> {
  const page = input.page ?? 0
  const rows = await ctx.db.commentRequest.findMany({
    where: {
      AND: [{ story: storiesFor(ctx, input.lot) }, inLot(ctx, input.lot), input.mine ? mine(ctx) : {}],
    },
    orderBy: ORDER[input.lot],
    skip: page * PAGE,
    take: PAGE + 1,
    include: SHOWN,
  })
  return {
    items: rows.slice(0, PAGE).map((row) => toItem(ctx, row)),
    nextPage: rows.length > PAGE ? page + 1 : null,
  }
}

const BY_DEADLINE: Prisma.CommentRequestOrderByWithRelationInput[] = [
  { deadline: { sort: 'asc', nulls: 'last' } },
  { askedAt: { sort: 'asc', nulls: 'last' } },
  { id: 'asc' },
]
const ORDER: Record<RequestLot, Prisma.CommentRequestOrderByWithRelationInput[]> = {
  open: BY_DEADLINE,
  overdue: BY_DEADLINE,
  answered: [{ repliedAt: { sort: 'desc', nulls: 'last' } }, { updatedAt: 'desc' }, { id: 'desc' }],
  all: [{ createdAt: 'desc' }, { id: 'desc' }],
}

/** What waits in the archive waits for nobody. */
function storiesFor(ctx: Ctx, lot: RequestLot): Prisma.StoryWhereInput {
  const visible = visibleTo(ctx.actor)
  return lot === 'open' || lot === 'overdue' ? { AND: [visible, { state: { not: 'archived' } }] } : visible
}

function inLot(ctx: Ctx, lot: RequestLot): Prisma.CommentRequestWhereInput {
  if (lot === 'open') return { outcome: 'waiting' }
  if (lot === 'overdue') return { outcome: 'waiting', deadline: { lt: ctx.clock.now() } }
  return lot === 'answered' ? { outcome: { not: 'waiting' } } : {}
}

function mine(ctx: Ctx): Prisma.CommentRequestWhereInput {
  const { id } = ctx.actor
  return {
    OR: [
      { askedById: id },
      { story: { authorId: id } },
      { story: { collaborators: { some: { personId: id, access: 'write' } } } },
    ],
  }
}

type Row = Prisma.CommentRequestGetPayload<{ include: typeof SHOWN }>

function toItem(ctx: Ctx, row: Row): RequestItem {
  const { story } = row
  const mayAnswer = can(ctx.actor, 'log_request', {
    authorId: story.authorId,
    collaborators: story.collaborators,
    isPrivate: story.isPrivate,
    state: story.state,
  })
  const words = mayAnswer ? row : { summary: '', reply: '', whyNot: '' }
  return {
    id: row.id,
    revision: row.revision,
    party: row.party,
    channel: row.channel,
    askedAt: row.askedAt?.toISOString() ?? null,
    deadline: row.deadline?.toISOString() ?? null,
    outcome: row.outcome,
    repliedAt: row.repliedAt?.toISOString() ?? null,
    summary: words.summary,
    reply: words.reply,
    whyNot: words.whyNot,
    askedByName: row.askedBy.name,
    story: { id: story.id, headline: story.headlineText, slugline: story.slugline, state: story.state },
    mayAnswer,
  }
}
