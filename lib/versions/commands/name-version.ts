import { audit } from '#lib/platform/audit/audit.ts'
import { once } from '#lib/platform/commands/once.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { notify } from '#lib/platform/db/notify.ts'
import { cutVersion } from '#lib/publishing/commands/cut-version.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'

/**
 * Keeps the story as it stands under a name. A name is never changed: the same words under another name are another version.
 * `key` makes a repeated request harmless. Throws bad_input for an empty name. → its id and number.
 */
export function nameVersion(
  ctx: Ctx,
  input: { storyId: string; name: string; key: string },
): Promise<{ id: string; number: number }> {
  return once(ctx, 'versions.name', input.key, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'write')
    const name = input.name.trim()
    if (!name) throw new AppError('bad_input', 'Give it a name by which you will find it again.')
    const version = await cutVersion(tx, ctx, { storyId: story.id, kind: 'named', name })
    await notify(tx, 'stet_story_changed', story.id)
    await audit(tx, ctx, {
      action: 'story.version_named',
      subjectType: 'story',
      subjectId: story.id,
      detail: { versionNumber: version.number, name },
    })
    return version
  })
}
