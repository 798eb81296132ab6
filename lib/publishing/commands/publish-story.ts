import { audit } from '#lib/platform/audit/audit.ts'
import { once } from '#lib/platform/commands/once.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import type { StoryRow } from '#lib/stories/queries/find-story.ts'
import { NEEDS_READER_TEXT } from '../model/change-kind.ts'
import type { ChangeKind } from '../model/change-kind.ts'
import { storyMoment } from './cut-version.ts'
import { requirePassed } from './require-passed.ts'
import { requireSeen } from './require-seen.ts'
import type { SeenFingerprint } from './require-seen.ts'
import { writePublication } from './write-publication.ts'

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
    const overrides = await requirePassed(tx, ctx, story.id, moment)
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
