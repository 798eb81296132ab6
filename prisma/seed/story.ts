import { randomUUID } from 'node:crypto'
import { encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { fingerprintOf } from '#lib/document/fingerprint.ts'
import { claimWords } from '#lib/document/model/claims.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { applyDocumentToYDoc } from '#lib/document/yjs/apply-document-to-ydoc.ts'
import { usePhoto } from '#lib/photos/commands/use-photo.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { knownOf } from '#lib/publishing/queries/preview-known.ts'
import { storySourcing } from '#lib/sources/queries/story-sourcing.ts'
import { publishStory } from '#lib/publishing/commands/publish-story.ts'
import { withdrawStory } from '#lib/publishing/commands/withdraw-story.ts'
import type { ChangeKind } from '#lib/publishing/model/change-kind.ts'
import { verifyClaim } from '#lib/sources/commands/verify-claim.ts'
import { addCollaborator } from '#lib/stories/commands/add-collaborator.ts'
import { appendUpdates } from '#lib/stories/commands/append-update.ts'
import { createStory } from '#lib/stories/commands/create-story.ts'
import { editDetails } from '#lib/stories/commands/edit-details.ts'
import { setStoryTopics } from '#lib/stories/commands/set-story-topics.ts'
import { moveStory } from '#lib/stories/commands/move-story.ts'
import type { StoryState } from '#lib/stories/model/story-state.ts'
import { loadYDoc } from '#lib/stories/queries/load-document.ts'
import { photos as library } from './content/photos.ts'
import { documentOf, storyAfter } from './content/document.ts'
import type { PersonKey, SeedBlock, SeedStory } from './content/types.ts'
import { recordReplies, recordSourcing } from './sourcing.ts'
import { acting, minutesAgo } from './stage.ts'
import type { Stage } from './stage.ts'
import { talk } from './talk.ts'

type Desk = {
  story: SeedStory
  storyId: string
  documentAfter: (revisions: number) => StoryDocument
  at: (who: PersonKey, minutes: number) => Ctx
}

/** Takes one story of the content through its life so far, step by step, as its people did. All of it is one transaction. */
export function tellStory(stage: Stage, story: SeedStory): Promise<void> {
  return inTransaction(stage.db, (tx) => live({ ...stage, db: tx }, story))
}

async function live(stage: Stage, story: SeedStory): Promise<void> {
  const at = (who: PersonKey, minutes: number) => acting(stage, stage.people[who], minutesAgo(stage, minutes))
  const author = at(story.author, story.createdMinutesAgo)
  const begins = story.state === 'pitch' || story.state === 'assigned' ? 'pitch' : 'draft'
  const { id: storyId } = await createStory(author, { as: begins })
  await giveDetails(stage, author, story, storyId)
  for (const key of story.coAuthors ?? [])
    await addCollaborator(author, { id: storyId, personId: stage.people[key].id, access: 'write' })
  const claimIds = new Map(Object.keys(story.claims ?? {}).map((key) => [key, randomUUID()]))
  const photoUseIds = await takePhotos(stage, author, story, storyId)
  const desk: Desk = {
    story,
    storyId,
    at,
    documentAfter: (count) => documentOf(storyAfter(story, count), settingFor(stage, claimIds, photoUseIds)),
  }
  await write(at(story.author, lastTouch(story)), desk, 0)
  await recordSourcing(stage, at(story.author, lastTouch(story)), story, { storyId, claimIds })
  await walk(desk, () => verifyClaims(desk, claimIds))
  await recordReplies(stage, story, storyId)
  await talk(stage, story, storyId)
}

/** The minutes ago at which the author last worked on a story that the desk does not have yet, or filed it. */
function lastTouch(story: SeedStory): number {
  const filed = story.submittedMinutesAgo ?? story.publishedMinutesAgo
  return filed === undefined ? Math.max(2, Math.round(story.createdMinutesAgo / 3)) : filed + 4
}

async function giveDetails(stage: Stage, ctx: Ctx, story: SeedStory, id: string): Promise<void> {
  const { revision } = await editDetails(ctx, {
    id,
    revision: 1,
    sectionId: stage.sectionIds[story.section],
    slug: story.slug,
    slugline: story.slugline,
    bylineIds: story.bylines.map((key) => stage.bylineIds.get(key) ?? ''),
    plannedWords: story.plannedWords ?? null,
    deadline:
      story.deadlineMinutesFromNow === undefined ? null : minutesAgo(stage, -story.deadlineMinutesFromNow),
  })
  const editor = acting(stage, stage.people.henrike, ctx.clock.now())
  await setStoryTopics(editor, { id, revision, names: [...story.topics] })
}

async function takePhotos(
  stage: Stage,
  ctx: Ctx,
  story: SeedStory,
  storyId: string,
): Promise<Map<string, string>> {
  const slugs = new Set([...(story.leadPhoto ? [story.leadPhoto] : []), ...story.body.flatMap(photoIn)])
  const useIds = new Map<string, string>()
  for (const slug of slugs) {
    const photoId = stage.photoIds.get(slug)
    if (!photoId) throw new Error(`Story ${story.key}: there is no photo “${slug}”.`)
    useIds.set(slug, (await usePhoto(ctx, { storyId, photoId })).photoUseId)
  }
  return useIds
}

function photoIn(block: SeedBlock): string[] {
  return typeof block === 'object' && 'photo' in block ? [block.photo] : []
}

function settingFor(
  stage: Stage,
  claimIds: ReadonlyMap<string, string>,
  photoUseIds: ReadonlyMap<string, string>,
) {
  return {
    claimIdOf: (key: string) => claimIds.get(key) ?? missing(key),
    photoUseIdOf: (slug: string) => photoUseIds.get(slug) ?? missing(slug),
    photoOf: (slug: string) => library.find((photo) => photo.slug === slug) ?? missing(slug),
    now: stage.now,
    timeZone: stage.timeZone,
  }
}

function missing(key: string): never {
  throw new Error(`The demo content names “${key}”, which is not there.`)
}

async function write(ctx: Ctx, desk: Desk, revisions: number): Promise<void> {
  const { ydoc } = await loadYDoc(ctx.db, desk.storyId)
  const before = encodeStateVector(ydoc)
  applyDocumentToYDoc(ydoc, desk.documentAfter(revisions))
  await appendUpdates(ctx, {
    storyId: desk.storyId,
    updates: [{ bytes: encodeStateAsUpdate(ydoc, before), actorId: ctx.actor.id }],
  })
  ydoc.destroy()
}

async function verifyClaims(desk: Desk, claimIds: ReadonlyMap<string, string>): Promise<void> {
  const { verified } = desk.story
  if (!verified) return
  const document = desk.documentAfter(0)
  const by = desk.at(verified.by, Math.max(1, lastTouch(desk.story) - 5))
  for (const key of verified.claims) {
    const claimId = claimIds.get(key) ?? missing(key)
    await verifyClaim(by, { claimId, words: claimWords(document, claimId) })
  }
}

/** The states that a story passed on its way to where it stands. */
const WAY: Record<StoryState, readonly StoryState[]> = {
  pitch: [],
  assigned: ['assigned'],
  draft: [],
  archived: ['archived'],
  submitted: ['submitted'],
  in_edit: ['submitted', 'in_edit'],
  ready: ['submitted', 'in_edit', 'ready'],
  published: ['submitted', 'in_edit', 'ready', 'published'],
  withdrawn: ['submitted', 'in_edit', 'ready', 'published', 'withdrawn'],
}

async function walk(desk: Desk, verify: () => Promise<void>): Promise<void> {
  const { story, storyId, at } = desk
  const filed = story.submittedMinutesAgo ?? (story.publishedMinutesAgo ?? story.createdMinutesAgo) + 3
  for (const to of WAY[story.state]) {
    if (to === 'published') await publishAndRevise(desk)
    else if (to === 'withdrawn') await withdraw(desk)
    else if (to === 'submitted') {
      await moveStory(at(story.author, filed), { id: storyId, to, key: randomUUID() })
      await verify()
    } else if (to === 'archived')
      await moveStory(at(story.author, Math.round(story.createdMinutesAgo / 2)), {
        id: storyId,
        to,
        key: randomUUID(),
      })
    else await moveStory(at('henrike', Math.max(1, filed - 2)), { id: storyId, to, key: randomUUID() })
  }
}

async function publishAndRevise(desk: Desk): Promise<void> {
  const { story, at } = desk
  const first = story.publishedMinutesAgo ?? story.createdMinutesAgo
  await publish(at(story.publishedBy ?? 'henrike', first), desk, 0, 'first')
  for (const [index, revision] of (story.revisions ?? []).entries()) {
    await write(at(revision.by, revision.minutesAgo + 1), desk, index + 1)
    const ctx = at(story.publishedBy ?? 'henrike', revision.minutesAgo)
    await publish(ctx, desk, index + 1, revision.changeKind, revision.readerText)
  }
}

async function publish(
  ctx: Ctx,
  desk: Desk,
  revisions: number,
  changeKind: ChangeKind,
  readerText?: string,
): Promise<void> {
  const document = desk.documentAfter(revisions)
  const hash = await fingerprintOf(document)
  const { hash: known } = await knownOf(document, await storySourcing(ctx.db, desk.storyId))
  await publishStory(ctx, {
    storyId: desk.storyId,
    fingerprint: { hash, known, stateVector: '' },
    changeKind,
    readerText,
    key: randomUUID(),
  }).catch((error: unknown) => {
    const { detail } = error as { detail?: unknown }
    throw new Error(`Story ${desk.story.key} could not be published: ${JSON.stringify(detail)}`, {
      cause: error,
    })
  })
}

async function withdraw(desk: Desk): Promise<void> {
  const { withdrawal } = desk.story
  if (!withdrawal) throw new Error(`Story ${desk.story.key} is withdrawn and says not why.`)
  await withdrawStory(desk.at(withdrawal.by, withdrawal.minutesAgo), {
    storyId: desk.storyId,
    text: withdrawal.readerText,
    key: randomUUID(),
  })
}
