import type { Db } from '#lib/platform/db/client.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { parsePublicStory } from '../model/public-story-schema.ts'
import type { PublicStory, WithdrawnStory } from '../model/public-story.ts'
import { relatedNow } from './related-stories.ts'

/** What readers find at an address: a story, what became of it, or nothing (a draft's address is nothing, too). */
export type AtAddress =
  | { kind: 'story'; story: PublicStory }
  | { kind: 'withdrawn'; story: WithdrawnStory }
  | { kind: 'moved'; path: string }
  | { kind: 'nothing' }

const NOTHING: AtAddress = { kind: 'nothing' }

/** Looks up a reader's address, `/section/yyyy/mm/dd/slug`. An older address of a story names the current one. */
export async function storyAt(db: Db, path: string): Promise<AtAddress> {
  const address = await db.storyAddress.findUnique({
    where: { path },
    select: {
      isCurrent: true,
      storyId: true,
      story: { select: { state: true, publishedVersion: { select: { publicStory: true } } } },
    },
  })
  if (!address || !isOut(address.story.state)) return NOTHING
  if (!address.isCurrent) return movedTo(db, address.storyId)
  if (address.story.state === 'withdrawn') return withdrawn(db, address.storyId)
  const stored = address.story.publishedVersion?.publicStory
  if (!stored) return NOTHING
  const [story] = await relatedNow(db, [parsePublicStory(stored)])
  return story ? { kind: 'story', story } : NOTHING
}

function isOut(state: string): boolean {
  return state === 'published' || state === 'withdrawn'
}

async function movedTo(db: Db, storyId: string): Promise<AtAddress> {
  const current = await db.storyAddress.findFirst({
    where: { storyId, isCurrent: true },
    select: { path: true },
  })
  return current ? { kind: 'moved', path: current.path } : NOTHING
}

async function withdrawn(db: Db, storyId: string): Promise<AtAddress> {
  const [last, notice] = await Promise.all([
    db.storyVersion.findFirst({
      where: { storyId, publicStory: { not: Prisma.DbNull } },
      orderBy: { number: 'desc' },
      select: { publicStory: true, createdAt: true },
    }),
    db.notice.findFirst({
      where: { storyId, kind: 'withdrawal' },
      orderBy: { createdAt: 'desc' },
      select: { text: true, createdAt: true },
    }),
  ])
  if (!last) return NOTHING
  const { path, section, headlineText, publishedAt } = parsePublicStory(last.publicStory)
  const withdrawnAt = (notice ?? last).createdAt.toISOString()
  return {
    kind: 'withdrawn',
    story: { path, section, headlineText, publishedAt, withdrawnAt, notice: notice?.text ?? '' },
  }
}
