import type { Ctx } from '#lib/platform/context.ts'
import type { PhotoView } from '../model/photo-view.ts'
import { visibleTo } from '../policy.ts'
import { photoView } from './photo-view.ts'

const PAGE = 40
const SEARCHED = [
  'caption',
  'creator',
  'agency',
  'headline',
  'altText',
  'city',
  'country',
  'originalName',
] as const

export type LibraryInput = {
  /** Every word of it must occur somewhere in what is said of a photo. */
  text?: string | undefined
  /** Only those this person uploaded. */
  mine?: boolean | undefined
  /** `nextCursor` of the page before. */
  cursor?: string | undefined
}

/** The photo library, newest first, by pages of 40. A cursor whose photo is gone begins again. */
export async function photoLibrary(
  ctx: Ctx,
  input: LibraryInput,
): Promise<{ items: PhotoView[]; nextCursor: string | null }> {
  const rows = await ctx.db.photo.findMany({
    where: {
      AND: [visibleTo(ctx.actor), ...wordMatches(input.text ?? ''), await after(ctx, input.cursor)],
      ...(input.mine ? { uploadedById: ctx.actor.id } : {}),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
    include: { renditions: true, uploadedBy: { select: { id: true, name: true } } },
  })
  const items = rows.slice(0, PAGE).map((row) => photoView(ctx.actor, row))
  return { items, nextCursor: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null }
}

function wordMatches(text: string) {
  const words = text.trim().split(/\s+/).filter(Boolean).slice(0, 6)
  return words.map((word) => ({
    OR: SEARCHED.map((field) => ({
      [field]: { contains: word.replace(/[%_\\]/g, '\\$&'), mode: 'insensitive' as const },
    })),
  }))
}

/** The rows behind a photo in the order of the list, by its key: rows added meanwhile shift nothing. */
async function after(ctx: Ctx, cursor: string | undefined) {
  const last = cursor
    ? await ctx.db.photo.findUnique({ where: { id: cursor }, select: { id: true, createdAt: true } })
    : null
  if (!last) return {}
  return { OR: [{ createdAt: { lt: last.createdAt } }, { createdAt: last.createdAt, id: { lt: last.id } }] }
}
