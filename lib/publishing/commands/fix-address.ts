import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { slugify } from '#lib/stories/model/slug.ts'
import type { StoryRow } from '#lib/stories/queries/find-story.ts'
import { storyPath } from '../model/address.ts'

/**
 * Gives a story its address for this publish and keeps former ones, which redirect. The day in it is that of first publication.
 * Without a chosen slug the headline makes one, numbered if it is taken; a chosen one that is taken is a conflict.
 */
export async function fixAddress(
  tx: Db,
  ctx: Ctx,
  input: { story: StoryRow; sectionSlug: string; headline: string; timeZone: string },
): Promise<{ path: string; slug: string }> {
  const { story } = input
  const wanted = story.slug ?? (slugify(input.headline) || `story-${story.id.slice(-8)}`)
  const publishedAt = story.firstPublishedAt ?? ctx.clock.now()
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    const path = storyPath({ sectionSlug: input.sectionSlug, slug, publishedAt, timeZone: input.timeZone })
    const owner = await tx.storyAddress.findUnique({ where: { path } })
    if (!owner || owner.storyId === story.id) {
      await takeAddress(tx, ctx, story.id, path)
      return { path, slug }
    }
    if (story.slug)
      throw new AppError(
        'conflict',
        `Another story has the address ${path}. Choose another in the Story tab.`,
      )
  }
}

async function takeAddress(tx: Db, ctx: Ctx, storyId: string, path: string): Promise<void> {
  await tx.storyAddress.updateMany({ where: { storyId, path: { not: path } }, data: { isCurrent: false } })
  await tx.storyAddress.upsert({
    where: { path },
    create: { path, storyId, isCurrent: true, createdAt: ctx.clock.now() },
    update: { isCurrent: true },
  })
}
