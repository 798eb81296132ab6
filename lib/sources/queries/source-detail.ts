import type { Ctx } from '#lib/platform/context.ts'
import { peopleById } from '#lib/people/queries/people-by-id.ts'
import { countsAsEditor, visibleTo as visibleStories } from '#lib/stories/policy.ts'
import type { StoryState } from '#lib/stories/model/story-state.ts'
import { can } from '../policy.ts'
import { findSource } from './find-source.ts'
import { voicesOf } from './voices-of.ts'
import type { Channel, Knower, SeenSource } from '../model/sourcing.ts'

/** A source with its story: who knows it, where it was used, and what this person may do with it. */
export type SourceDetail = SeenSource & {
  beats: string[]
  reporterName: string
  revision: number
  archived: boolean
  knowers: Knower[]
  usedIn: { storyId: string; headline: string; state: StoryState; statusName: string; at: string }[]
  /** Who speaks with one voice with it, as far as this person may see. */
  voices: { id: string; label: string }[]
  /** What is kept under lock, by its outside: the ways to reach it, and whether there are notes. Null for who may not open it. */
  kept: { channels: Channel[]; hasNotes: boolean } | null
  abilities: {
    edit: boolean
    archive: boolean
    merge: boolean
    nameKnower: boolean
    keep: boolean
    seeFiles: boolean
  }
}

/** One source, if this person may see it; "used in" lists only stories that they may see too. */
export async function sourceDetail(ctx: Ctx, id: string): Promise<SourceDetail> {
  const source = await findSource(ctx, id, 'see')
  const [people, uses, contacts, voices] = await Promise.all([
    peopleById(ctx.db, [source.reporterId, ...source.knowers.map((knower) => knower.personId)]),
    ctx.db.sourceUse.findMany({
      where: { sourceId: source.id, story: visibleStories(ctx.actor) },
      orderBy: { id: 'desc' },
      take: 100,
      include: {
        story: { select: { id: true, headlineText: true, state: true } },
        recordStatus: { select: { name: true } },
      },
    }),
    ctx.db.sourceContact.findMany({
      where: { sourceId: source.id },
      orderBy: { position: 'asc' },
      select: { channel: true },
    }),
    voicesOf(ctx, source),
  ])
  const { kind, anonymous, publicName, description, jobRole, affiliation, url, reporterId, beats, revision } =
    source
  return {
    id: source.id,
    kind,
    anonymous,
    publicName,
    description,
    jobRole,
    affiliation,
    url,
    reporterId,
    identityKept: source.identityKept,
    beats,
    revision,
    reporterName: people.get(source.reporterId)?.name ?? '',
    archived: source.archivedAt !== null,
    knowers: source.knowers.map((knower) => {
      const person = people.get(knower.personId)
      return {
        personId: knower.personId,
        name: person?.name ?? '',
        isEditor: countsAsEditor(person?.role ?? ''),
        confirmed: knower.confirmedAt !== null,
      }
    }),
    usedIn: uses.map((use) => ({
      storyId: use.story.id,
      headline: use.story.headlineText,
      state: use.story.state,
      statusName: use.recordStatus.name,
      at: use.createdAt.toISOString(),
    })),
    voices,
    kept: can(ctx.actor, 'see_contacts', source)
      ? { channels: contacts.map(({ channel }) => channel), hasNotes: source.notesSealed !== null }
      : null,
    abilities: {
      edit: can(ctx.actor, 'edit', source),
      archive: can(ctx.actor, 'archive', source),
      merge: !source.anonymous && can(ctx.actor, 'archive', source),
      nameKnower: can(ctx.actor, 'name_knower', source),
      keep: can(ctx.actor, 'keep', source),
      seeFiles: can(ctx.actor, 'see_files', source),
    },
  }
}
