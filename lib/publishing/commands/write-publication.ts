import { photoUseIdsIn } from '#lib/document/model/photo-uses.ts'
import { textOf } from '#lib/document/model/text-of.ts'
import { markUsesPublished } from '#lib/photos/commands/mark-uses-published.ts'
import { photoUseFacts } from '#lib/photos/queries/photo-use-facts.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { notify } from '#lib/platform/db/notify.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import type { StoryRow } from '#lib/stories/queries/find-story.ts'
import type { ChangeKind } from '../model/change-kind.ts'
import type { PublicNotice } from '../model/public-story.ts'
import { toPublicStory } from '../model/to-public-story.ts'
import { newsroomProfile } from '../queries/newsroom-profile.ts'
import { publicNotices } from '../queries/public-notices.ts'
import { relatedStories } from '../queries/related-stories.ts'
import { cutVersion } from './cut-version.ts'
import type { StoryMoment } from './cut-version.ts'
import { fixAddress } from './fix-address.ts'

/**
 * Writes what a publish leaves: address, version with its public story and overrides, notice for readers, the story's new state. Runs in the
 * transaction that holds the story's row, after everything was asked that can refuse it.
 */
export async function writePublication(
  tx: Db,
  ctx: Ctx,
  input: {
    story: StoryRow
    moment: StoryMoment
    changeKind: ChangeKind
    readerText: string
    overrideIds: string[]
  },
): Promise<{ path: string; versionNumber: number; versionId: string }> {
  const { story, changeKind } = input
  const now = ctx.clock.now()
  const moment = await withPublicPhotos(tx, story.id, input.moment, now)
  const newsroom = await newsroomProfile(tx)
  const sectionSlug = moment.facts.section?.slug
  if (!sectionSlug)
    throw new AppError(
      'checks_refuse',
      'A story needs a section before readers can find it. Choose one in the Story tab.',
    )
  const { path, slug } = await fixAddress(tx, ctx, {
    story,
    sectionSlug,
    headline: textOf(moment.document.headline),
    timeZone: newsroom.timeZone,
  })
  const firstPublishedAt = story.firstPublishedAt ?? now
  const told = changeKind !== 'first' && changeKind !== 'silent_fix'
  const publicStory = toPublicStory({
    storyId: story.id,
    path,
    document: moment.document,
    facts: moment.facts,
    publishedAt: firstPublishedAt.toISOString(),
    updatedAt: told ? now.toISOString() : await lastToldAt(tx, story),
    notices: [...newNotice(changeKind, input.readerText, now), ...(await publicNotices(tx, story.id))],
    related: await relatedStories(tx, moment.document),
  })
  const version = await cutVersion(tx, ctx, {
    storyId: story.id,
    kind: 'published',
    changeKind,
    moment,
    publicStory,
  })
  if (input.readerText) {
    await tx.notice.create({
      data: {
        storyId: story.id,
        versionId: version.id,
        kind: changeKind,
        text: input.readerText,
        createdAt: now,
      },
    })
  }
  await tx.override.updateMany({
    where: { id: { in: input.overrideIds }, versionId: null },
    data: { versionId: version.id },
  })
  await tx.story.update({
    where: { id: story.id },
    data: {
      state: 'published',
      slug,
      publishedVersionId: version.id,
      firstPublishedAt,
      lastPublishedAt: now,
    },
  })
  await touchStory(tx, ctx, story.id)
  await notify(tx, 'stet_story_rights', story.id)
  return { path, versionNumber: version.number, versionId: version.id }
}

/** Opens the photos to readers first, so that the renditions that the version names are held and stay. */
async function withPublicPhotos(
  tx: Db,
  storyId: string,
  moment: StoryMoment,
  at: Date,
): Promise<StoryMoment> {
  await markUsesPublished(tx, { photoUseIds: photoUseIdsIn(moment.document), at })
  return { ...moment, facts: { ...moment.facts, photos: await photoUseFacts(tx, storyId) } }
}

function newNotice(kind: ChangeKind, text: string, at: Date): PublicNotice[] {
  if (text === '' || kind === 'first' || kind === 'silent_fix') return []
  return [{ kind, text, at: at.toISOString() }]
}

async function lastToldAt(tx: Db, story: StoryRow): Promise<string | null> {
  if (!story.publishedVersionId) return null
  const last = await tx.storyVersion.findUnique({
    where: { id: story.publishedVersionId },
    select: { publicStory: true },
  })
  return (last?.publicStory as { updatedAt?: string | null } | null)?.updatedAt ?? null
}
