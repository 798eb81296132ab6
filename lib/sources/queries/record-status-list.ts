import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { requireStatusKeeper } from '../commands/clean-status.ts'
import type { RecordStatusItem } from '../model/record-status.ts'
import { toRecordStatus } from './record-statuses.ts'

const LIVE = ['published'] as const
const OVER = ['withdrawn', 'archived'] as const

/** Every record status with how many stories it touches, for those who keep the list; archived ones after the others. */
export async function recordStatusList(
  ctx: Ctx,
  input: { withArchived?: boolean | undefined } = {},
): Promise<RecordStatusItem[]> {
  requireStatusKeeper(ctx)
  const rows = await ctx.db.recordStatus.findMany({
    where: input.withArchived ? {} : { archivedAt: null },
    orderBy: [{ archivedAt: { sort: 'desc', nulls: 'first' } }, { position: 'asc' }],
  })
  const counts = await storiesByStatus(ctx.db)
  return rows.map((row) => ({
    ...toRecordStatus(row),
    revision: row.revision,
    archived: row.archivedAt !== null,
    stories: counts.get(row.id) ?? { open: 0, live: 0 },
  }))
}

async function storiesByStatus(db: Db): Promise<Map<string, RecordStatusItem['stories']>> {
  const uses = await db.sourceUse.findMany({
    where: { story: { state: { notIn: [...OVER] } } },
    distinct: ['recordStatusId', 'storyId'],
    select: { recordStatusId: true, story: { select: { state: true } } },
  })
  const counts = new Map<string, RecordStatusItem['stories']>()
  for (const { recordStatusId, story } of uses) {
    const count = counts.get(recordStatusId) ?? { open: 0, live: 0 }
    count[LIVE.some((state) => state === story.state) ? 'live' : 'open'] += 1
    counts.set(recordStatusId, count)
  }
  return counts
}
