import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import { isUuid } from '#lib/platform/http/uuid.ts'
import { visibleTo as visibleStories } from '#lib/stories/policy.ts'
import type { SourceAction } from '../policy.ts'
import { findSource } from './find-source.ts'

/** The files this person may open of a source that they may: its own, and evidence for uses in stories that they may read. */
export function filesVisibleTo(actor: Ctx['actor']) {
  return { OR: [{ useId: null }, { use: { story: visibleStories(actor) } }] }
}

/** Loads a file of a source that this person may do `action` with; one that is evidence in a story not theirs is not_found. */
export async function findFile(ctx: Ctx, id: string, action: SourceAction, db: Db = ctx.db) {
  const file = isUuid(id)
    ? await db.sourceFile.findFirst({ where: { id, ...filesVisibleTo(ctx.actor) } })
    : null
  if (!file) throw notFound('file')
  return { file, source: await findSource(ctx, file.sourceId, action, db) }
}
