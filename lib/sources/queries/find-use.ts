import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import { isUuid } from '#lib/platform/http/uuid.ts'
import { findStory } from '#lib/stories/queries/find-story.ts'
import type { SourceAction } from '../policy.ts'
import { findSource } from './find-source.ts'

/** Loads a use whose story this person may read and with whose source they may do `action`; anything else is not_found. */
export async function findUse(ctx: Ctx, useId: string, action: SourceAction, db: Db = ctx.db) {
  const use = isUuid(useId) ? await db.sourceUse.findUnique({ where: { id: useId } }) : null
  if (!use) throw notFound('use')
  await findStory({ ...ctx, db }, use.storyId, 'read')
  return { use, source: await findSource(ctx, use.sourceId, action, db) }
}
