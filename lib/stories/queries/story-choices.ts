import type { Ctx } from '#lib/platform/context.ts'
import type { RecordStatus } from '#lib/sources/model/sourcing.ts'
import { canStart, countsAsEditor } from '../policy.ts'

type Choice = { id: string; name: string }

/** What can be chosen while writing: sections, bylines, record statuses and colleagues. */
export type StoryChoices = {
  sections: (Choice & { slug: string })[]
  bylines: (Choice & { kind: 'person' | 'agency' })[]
  recordStatuses: RecordStatus[]
  people: (Choice & { isEditor: boolean; writes: boolean; me: boolean })[]
}

/** The lists behind the pickers of the story page. Only what is in use: archived entries and people who left are not offered. */
export async function storyChoices(ctx: Ctx): Promise<StoryChoices> {
  const [sections, bylines, statuses, people] = await Promise.all([
    ctx.db.section.findMany({
      where: { archivedAt: null },
      orderBy: { position: 'asc' },
      select: { id: true, name: true, slug: true },
    }),
    ctx.db.byline.findMany({
      where: { archivedAt: null },
      orderBy: { name: 'asc' },
      select: { id: true, name: true, kind: true },
    }),
    ctx.db.recordStatus.findMany({ orderBy: { position: 'asc' } }),
    ctx.db.person.findMany({
      where: { status: 'active' },
      orderBy: { name: 'asc' },
      select: { id: true, name: true, role: true },
    }),
  ])
  return {
    sections,
    bylines,
    recordStatuses: statuses.map(({ position: _position, ...status }) => status),
    people: people.map(({ id, name, role }) => ({
      id,
      name,
      isEditor: countsAsEditor(role),
      writes: canStart({ id, role }),
      me: id === ctx.actor.id,
    })),
  }
}
