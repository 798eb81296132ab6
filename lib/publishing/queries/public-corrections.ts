import type { Db } from '#lib/platform/db/client.ts'
import { pageKey, parsePageKey } from '../model/page-key.ts'
import { parseTeaser } from '../model/public-story-schema.ts'
import type { PublicCorrection } from '../model/public-story.ts'

/** Kinds of notices that say that something was wrong; an update does not. */
const KINDS = ['correction', 'clarification', 'editors_note', 'withdrawal'] as const

/** A page of corrections, and the key of the next page or null on the last. */
export type Corrections = { corrections: PublicCorrection[]; older: string | null }

/**
 * What readers were told was wrong, of all stories, newest first. `before` is the key that an earlier page gave; a key that is
 * none of ours starts at the newest.
 */
export async function publicCorrections(
  db: Db,
  { limit, before = null }: { limit: number; before?: string | null },
): Promise<Corrections> {
  const place = parsePageKey(before ?? '')
  const rows = await db.notice.findMany({
    where: {
      kind: { in: [...KINDS] },
      story: { state: { in: ['published', 'withdrawn'] }, publishedVersionId: { not: null } },
      ...(place
        ? { OR: [{ createdAt: { lt: place.at } }, { createdAt: place.at, id: { lt: place.id } }] }
        : {}),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: {
      id: true,
      kind: true,
      text: true,
      createdAt: true,
      story: { select: { publishedVersion: { select: { publicStory: true } } } },
    },
  })
  const shown = rows.slice(0, limit)
  const corrections = shown.map(({ kind, text, createdAt, story }) => {
    const { path, headlineText } = parseTeaser(story.publishedVersion?.publicStory)
    return { kind: kind as PublicCorrection['kind'], text, at: createdAt.toISOString(), path, headlineText }
  })
  const last = shown.at(-1)
  const older = rows.length > limit && last ? pageKey({ at: last.createdAt, id: last.id }) : null
  return { corrections, older }
}
