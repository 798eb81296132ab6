import { audit } from '#lib/platform/audit/audit.ts'
import { once } from '#lib/platform/commands/once.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import { checkedReaderText } from './checked-reader-text.ts'
import { storyMoment } from './cut-version.ts'
import type { PublishInput } from './publish-input.ts'
import { requireDecided } from './require-decided.ts'
import { requirePassed } from './require-passed.ts'
import { requireSeen } from './require-seen.ts'
import { writePublication } from './write-publication.ts'

export type { PublishInput } from './publish-input.ts'

/**
 * Sends a story to readers: exactly the words that were seen, past exactly the checks that the editor saw. One transaction
 * holds the story's row and writes version, notice, address and audit entry. Throws changed_since (with who and what) when words came
 * in between, suggestions_open (with the list) while one is undecided, checks_refuse (with the findings) when a block is open, conflict or bad_input when the kind of change does not fit.
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
    requireDecided(moment.document)
    const { overrideIds } = await requirePassed(tx, ctx, story.id, moment)
    const { changeKind } = input
    const publication = { story, moment, changeKind, readerText, overrideIds }
    const { path, versionNumber } = await writePublication(tx, ctx, publication)
    await audit(tx, ctx, {
      action: 'story.published',
      subjectType: 'story',
      subjectId: story.id,
      detail: { versionNumber, changeKind, path },
    })
    return { path, versionNumber }
  })
}
