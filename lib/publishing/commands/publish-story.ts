import { compareDocuments } from '#lib/document/diff.ts'
import { textOf } from '#lib/document/model/text-of.ts'
import { audit } from '#lib/platform/audit/audit.ts'
import { once } from '#lib/platform/commands/once.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { notify } from '#lib/platform/db/notify.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import type { StoryRow } from '#lib/stories/queries/find-story.ts'
import { sinceSeen } from '#lib/stories/queries/since-seen.ts'
import { photoUseIdsIn } from '#lib/document/model/photo-uses.ts'
import { photoUseFacts } from '#lib/photos/queries/photo-use-facts.ts'
import { markUsesPublished } from '#lib/photos/commands/mark-uses-published.ts'
import { NEEDS_READER_TEXT } from '../model/change-kind.ts'
import type { ChangeKind } from '../model/change-kind.ts'
import { gateOf } from '../model/gate-findings.ts'
import type { PublicNotice } from '../model/public-story.ts'
import { toPublicStory } from '../model/to-public-story.ts'
import { activeOverrides } from '../queries/active-overrides.ts'
import { newsroomProfile } from '../queries/newsroom-profile.ts'
import { publicNotices } from '../queries/public-notices.ts'
import { cutVersion, storyMoment } from './cut-version.ts'
import type { StoryMoment } from './cut-version.ts'
import { fixAddress } from './fix-address.ts'

/** What the person who publishes saw: the SHA-256 of the words, as `fingerprintOf` makes it, and the Yjs state vector (base64) behind it. */
type SeenFingerprint = { stateVector: string; hash: string }

/** A publish as it was decided: what was seen, what kind of change it is, words for readers, and a key that makes a repeat harmless. */
export type PublishInput = {
  storyId: string
  fingerprint: SeenFingerprint
  changeKind: ChangeKind
  readerText?: string | undefined
  key: string
}

/**
 * Sends a story to readers: exactly the words that were seen, past exactly the checks that the editor saw. One transaction
 * holds the story's row and writes version, notice, address and audit entry. Throws changed_since (with who and what) when words came
 * in between, checks_refuse (with the findings) when a block is open, conflict or bad_input when the kind of change does not fit.
 */
export function publishStory(
  ctx: Ctx,
  input: PublishInput,
): Promise<{ path: string; versionNumber: number }> {
  return once(ctx, 'publishing.publish', input.key, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'publish')
    const readerText = checkedReaderText(story, input)
    const moment = await storyMoment(tx, story.id)
    await requireSeen(tx, story.id, moment, input.fingerprint)
    const overrides = await requirePassed(tx, story.id, moment)
    const { path, versionNumber, versionId } = await writePublication(tx, ctx, {
      story,
      moment,
      changeKind: input.changeKind,
      readerText,
    })
    await tx.override.updateMany({ where: { id: { in: overrides }, versionId: null }, data: { versionId } })
    await audit(tx, ctx, {
      action: 'story.published',
      subjectType: 'story',
      subjectId: story.id,
      detail: { versionNumber, changeKind: input.changeKind, path },
    })
    return { path, versionNumber }
  })
}

function checkedReaderText(story: StoryRow, input: PublishInput): string {
  const isFirst = story.publishedVersionId === null
  if (isFirst !== (input.changeKind === 'first')) {
    throw new AppError(
      'conflict',
      isFirst
        ? 'Readers do not have this story yet, so there is no change to tell them of.'
        : 'This story is live already. Say what kind of change this is.',
    )
  }
  const text = input.readerText?.trim() ?? ''
  if (NEEDS_READER_TEXT[input.changeKind] === 'required' && text === '') {
    throw new AppError(
      'bad_input',
      'Write what readers are to be told: what was wrong or unclear, and what is right.',
    )
  }
  return NEEDS_READER_TEXT[input.changeKind] === 'none' ? '' : text
}

async function requireSeen(
  tx: Db,
  storyId: string,
  moment: StoryMoment,
  seen: SeenFingerprint,
): Promise<void> {
  if (seen.hash === moment.fingerprint) return
  const since = await sinceSeen(tx, storyId, seen.hash)
  if (!since) {
    throw new AppError(
      'changed_since',
      'The server does not have the words that you see, or they are long gone. Wait until the top bar says “Saved”, then publish again. Nothing was published.',
      {
        detail: { by: [], changes: null },
      },
    )
  }
  const by = since.by.join(' and ') || 'Somebody'
  throw new AppError(
    'changed_since',
    `${by} changed the story since you looked. Nothing was published: read the changes, then publish again.`,
    {
      detail: { by: since.by, changes: compareDocuments(since.seen, moment.document) },
    },
  )
}

async function requirePassed(tx: Db, storyId: string, moment: StoryMoment): Promise<string[]> {
  const overrides = await activeOverrides(tx, storyId)
  const gate = gateOf(moment.document, moment.facts, overrides)
  if (gate.mayPublish)
    return overrides
      .filter((each) => gate.overridden.some(({ override }) => override.findingKey === each.findingKey))
      .map(({ id }) => id)
  const blocking = gate.open.filter((finding) => finding.severity === 'block')
  throw new AppError(
    'checks_refuse',
    `${blocking.length === 1 ? 'One finding stops' : `${blocking.length} findings stop`} this story. Nothing was published: mend what is listed, or let it stand with a reason.`,
    {
      detail: { findings: gate.open },
    },
  )
}

async function writePublication(
  tx: Db,
  ctx: Ctx,
  input: { story: StoryRow; moment: StoryMoment; changeKind: ChangeKind; readerText: string },
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
