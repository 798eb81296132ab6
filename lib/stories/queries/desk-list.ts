import { Prisma } from '#prisma/generated/client.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { openBreaking } from '#lib/publishing/queries/open-breaking.ts'
import { STATE_LABELS } from '../model/story-state.ts'
import type { StoryState } from '../model/story-state.ts'
import { visibleTo } from '../policy.ts'
import type { StoryAccess } from '../policy.ts'

const PAGE = 60

/** One line of the desk. Times are ISO 8601. */
export type DeskItem = {
  id: string
  headline: string
  dek: string
  lead: string
  slugline: string
  state: StoryState
  stateLabel: string
  authorName: string
  mine: boolean
  /** How far this person was let in as a guest; null for everybody who is none. */
  guest: Exclude<StoryAccess, 'write'> | null
  /** Only its author and those added to it see it. */
  isPrivate: boolean
  sectionName: string | null
  wordCount: number
  plannedWords: number | null
  updatedAt: string
  deadline: string | null
  publishedAt: string | null
  /** Where readers have it, `/section/yyyy/mm/dd/slug`; null while they do not. */
  path: string | null
  changedSincePublish: boolean
  /** Replies that came after readers had the story, oldest first: who replied. */
  toDo: { id: string; party: string; at: string }[]
  /** By when a story that went out on breaking is to be cleared; null when it need not be. */
  breakingDueAt: string | null
}

export type DeskInput = {
  /** Only these stories. */
  ids?: string[] | undefined
  search?: string | undefined
  states?: StoryState[] | undefined
  mine?: boolean | undefined
  /** Only stories into which somebody let this person. */
  sharedWithMe?: boolean | undefined
  /** Only stories on which work waits. */
  toDo?: boolean | undefined
  sectionId?: string | undefined
  cursor?: string | undefined
}

/** The stories that this person may see, last touched first, by pages of 60. `search` finds words in headline, dek, body and slugline. */
export async function deskList(
  ctx: Ctx,
  input: DeskInput,
): Promise<{ items: DeskItem[]; nextCursor: string | null }> {
  const found = input.search?.trim() ? await matching(ctx, input.search.trim()) : null
  const rows = await ctx.db.story.findMany({
    where: { AND: [visibleTo(ctx.actor), filters(ctx, input), found ? { id: { in: found } } : {}] },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
    ...(input.cursor ? { cursor: { id: input.cursor }, skip: 1 } : {}),
    include: {
      author: { select: { name: true } },
      section: { select: { name: true } },
      collaborators: { where: { personId: ctx.actor.id }, select: { access: true } },
      publishedVersion: { select: { docSeq: true } },
      addresses: { where: { isCurrent: true }, select: { path: true } },
      tasks: {
        where: { doneAt: null },
        orderBy: { id: 'asc' },
        select: { id: true, createdAt: true, commentRequest: { select: { party: true } } },
      },
    },
  })
  const shown = rows.slice(0, PAGE)
  const breaking = await openBreaking(
    ctx.db,
    shown.map(({ id }) => id),
  )
  const items = shown.map((row) => ({
    id: row.id,
    headline: row.headlineText,
    dek: row.dekText,
    lead: row.bodyText.slice(0, 600),
    slugline: row.slugline,
    state: row.state,
    stateLabel: STATE_LABELS[row.state],
    authorName: row.author.name,
    mine: row.authorId === ctx.actor.id || row.collaborators[0]?.access === 'write',
    guest: guestOf(row.collaborators[0]?.access),
    isPrivate: row.isPrivate,
    sectionName: row.section?.name ?? null,
    wordCount: row.wordCount,
    plannedWords: row.plannedWords,
    updatedAt: row.updatedAt.toISOString(),
    deadline: row.deadline?.toISOString() ?? null,
    publishedAt: row.firstPublishedAt?.toISOString() ?? null,
    path: row.state === 'published' ? (row.addresses[0]?.path ?? null) : null,
    changedSincePublish: row.publishedVersion !== null && row.publishedVersion.docSeq < row.wordsSeq,
    toDo: row.tasks.map(({ id, createdAt, commentRequest }) => ({
      id,
      party: commentRequest?.party ?? '',
      at: createdAt.toISOString(),
    })),
    breakingDueAt: breaking.get(row.id)?.dueAt ?? null,
  }))
  return { items, nextCursor: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null }
}

function guestOf(access: StoryAccess | undefined): DeskItem['guest'] {
  return access === undefined || access === 'write' ? null : access
}

function filters(ctx: Ctx, input: DeskInput): Prisma.StoryWhereInput {
  const mine: Prisma.StoryWhereInput = {
    OR: [
      { authorId: ctx.actor.id },
      { collaborators: { some: { personId: ctx.actor.id, access: 'write' } } },
    ],
  }
  return {
    ...(input.states?.length ? { state: { in: input.states } } : { state: { not: 'archived' } }),
    ...(input.ids ? { id: { in: input.ids } } : {}),
    ...(input.sectionId ? { sectionId: input.sectionId } : {}),
    ...(input.mine ? mine : {}),
    ...(input.sharedWithMe ? { collaborators: { some: { personId: ctx.actor.id } } } : {}),
    ...(input.toDo ? { tasks: { some: { doneAt: null } } } : {}),
  }
}

const MOST_FOUND = 500

/** Ids of stories whose text answers a search, newest first; what this person may see is decided by the list's own where-clause. */
async function matching(ctx: Ctx, search: string): Promise<string[]> {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await ctx.db.$queryRaw<{ id: string }[]>(Prisma.sql`
    select id from story
    where to_tsvector('simple', headline_text || ' ' || dek_text || ' ' || body_text || ' ' || slugline)
        @@ websearch_to_tsquery('simple', ${search})
      or headline_text ilike ${like} or slugline ilike ${like}
    order by updated_at desc limit ${MOST_FOUND}`)
  return rows.map(({ id }) => id)
}
