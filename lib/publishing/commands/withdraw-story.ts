import { audit } from '#lib/platform/audit/audit.ts'
import { once } from '#lib/platform/commands/once.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { notify } from '#lib/platform/db/notify.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { stepBetween } from '#lib/stories/model/steps.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import { endBreaking } from './clear-breaking.ts'
import { cutVersion } from './cut-version.ts'

/**
 * Takes a live story back. Its address stays and shows `text`, which readers read instead of the story, and the story leaves every
 * list and feed. Every version is kept.
 */
export function withdrawStory(
  ctx: Ctx,
  input: { storyId: string; text: string; key: string },
): Promise<{ state: 'withdrawn' }> {
  return once(ctx, 'publishing.withdraw', input.key, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'withdraw')
    const text = input.text.trim()
    if (!text)
      throw new AppError(
        'bad_input',
        'Write for readers why the story was withdrawn: they will find it at its address.',
      )
    if (!story.publishedVersionId) throw new AppError('conflict', 'Readers do not have this story.')
    await tx.notice.create({
      data: {
        storyId: story.id,
        versionId: story.publishedVersionId,
        kind: 'withdrawal',
        text,
        createdAt: ctx.clock.now(),
      },
    })
    await tx.story.update({ where: { id: story.id }, data: { state: 'withdrawn' } })
    const name = stepBetween(story.state, 'withdrawn')?.label ?? ''
    await cutVersion(tx, ctx, { storyId: story.id, kind: 'step', name })
    await endBreaking(tx, ctx, story.id, 'Withdrawn')
    await touchStory(tx, ctx, story.id)
    await notify(tx, 'stet_story_rights', story.id)
    await audit(tx, ctx, { action: 'story.withdrawn', subjectType: 'story', subjectId: story.id })
    return { state: 'withdrawn' }
  })
}
