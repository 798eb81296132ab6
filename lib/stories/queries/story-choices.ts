import type { Ctx } from '#lib/platform/context.ts'
import { activePeople } from '#lib/people/queries/active-people.ts'
import { bylinesInUse } from '#lib/people/queries/bylines-in-use.ts'
import { openSections } from '#lib/people/queries/open-sections.ts'
import { recordStatuses } from '#lib/sources/queries/record-statuses.ts'
import type { RecordStatus } from '#lib/sources/model/sourcing.ts'
import { canAddTopic, canStart, countsAsEditor } from '../policy.ts'
import { openTopics } from './open-topics.ts'

type Choice = { id: string; name: string }

/** What can be chosen while writing: sections, bylines, record statuses and colleagues. */
export type StoryChoices = {
  sections: (Choice & { slug: string })[]
  bylines: (Choice & { kind: 'person' | 'agency' })[]
  recordStatuses: RecordStatus[]
  topics: (Choice & { slug: string })[]
  /** Whether this person may name a topic that is not among them. */
  mayAddTopic: boolean
  people: (Choice & { isEditor: boolean; writes: boolean; me: boolean })[]
}

/** The lists behind the pickers of the story page. Only what is in use: archived entries and people who left are not offered. */
export async function storyChoices(ctx: Ctx): Promise<StoryChoices> {
  const [sections, bylines, statuses, people, topics] = await Promise.all([
    openSections(ctx.db),
    bylinesInUse(ctx.db),
    recordStatuses(ctx.db),
    activePeople(ctx.db),
    openTopics(ctx),
  ])
  return {
    sections,
    bylines,
    recordStatuses: statuses,
    topics,
    mayAddTopic: canAddTopic(ctx.actor),
    people: people.map(({ id, name, role }) => ({
      id,
      name,
      isEditor: countsAsEditor(role),
      writes: canStart({ id, role }),
      me: id === ctx.actor.id,
    })),
  }
}
