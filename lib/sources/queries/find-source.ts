import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { isUuid } from '#lib/platform/http/uuid.ts'
import type { Source, SourceKnower } from '#prisma/generated/client.ts'
import { can, visibleTo } from '../policy.ts'
import type { SourceAction } from '../policy.ts'

type FoundSource = Source & { knowers: SourceKnower[] }

/**
 * Loads a source that this person may see and may do `action` with; an anonymous one of somebody else is not_found. The id of a
 * source that was merged into another gives that other one.
 */
export async function findSource(
  ctx: Ctx,
  id: string,
  action: SourceAction,
  db: Db = ctx.db,
): Promise<FoundSource> {
  if (!isUuid(id)) throw notFound('source')
  const source = await db.source.findFirst({
    where: { id, ...visibleTo(ctx.actor) },
    include: { knowers: true },
  })
  if (!source) throw notFound('source')
  if (source.mergedIntoId) return findSource(ctx, source.mergedIntoId, action, db)
  if (!can(ctx.actor, action, source)) {
    throw new AppError('not_allowed', refusalOf(action))
  }
  return source
}

function refusalOf(action: SourceAction): string {
  if (action === 'see_contacts' || action === 'see_files' || action === 'keep')
    return 'Contacts, notes and files of sources are for those who report and edit. Ask one of them.'
  return 'This source is kept by somebody else. Ask its reporter or an editor to change it.'
}
