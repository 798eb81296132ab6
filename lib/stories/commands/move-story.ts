import { audit } from '#lib/platform/audit/audit.ts'
import { once } from '#lib/platform/commands/once.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { notify } from '#lib/platform/db/notify.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { OWN_COMMAND, stepBetween } from '../model/steps.ts'
import { STATE_LABELS } from '../model/story-state.ts'
import type { StoryState } from '../model/story-state.ts'
import { lockStory } from '../queries/find-story.ts'
import { cutVersion, storyMoment } from '#lib/publishing/commands/cut-version.ts'
import { storyGate } from '#lib/publishing/queries/story-gate.ts'
import { touchStory } from './touch-story.ts'

/**
 * Takes a story one step through the workflow and keeps a version of what stood there then. Submitting also runs the checks: open blocks
 * stop nothing there, the desk is who mends and decides, but they are counted and audited. A step that the table does
 * not have is a conflict; one that is not this person's is not_allowed. `key` makes a repeated request harmless.
 */
export function moveStory(
  ctx: Ctx,
  input: { id: string; to: StoryState; key: string },
): Promise<{ state: StoryState; openBlocks: number }> {
  return once(ctx, 'stories.move', input.key, async (tx) => {
    const before = await lockStory(ctx, tx, input.id, 'read')
    const step = stepBetween(before.state, input.to)
    if (!step) {
      throw new AppError(
        'conflict',
        `The story is “${STATE_LABELS[before.state]}” now; that step does not start there. Look again.`,
      )
    }
    const story = await lockStory(ctx, tx, input.id, step.action)
    if (OWN_COMMAND.includes(step.action)) {
      throw new AppError(
        'conflict',
        `“${step.label}” goes through its own dialog, which asks what readers are to be told.`,
      )
    }
    const now = ctx.clock.now()
    await tx.story.update({
      where: { id: story.id },
      // What goes to the desk is the desk's: a private draft is private no more.
      data: { state: input.to, ...(input.to === 'submitted' ? { submittedAt: now, isPrivate: false } : {}) },
    })
    const blocks = input.to === 'submitted' ? await keepSubmitted(tx, ctx, story.id) : []
    if (input.to !== 'submitted')
      await cutVersion(tx, ctx, { storyId: story.id, kind: 'step', name: step.label })
    await touchStory(tx, ctx, story.id)
    await notify(tx, 'stet_story_rights', story.id)
    await audit(tx, ctx, {
      action: 'story.moved',
      subjectType: 'story',
      subjectId: story.id,
      detail: { from: story.state, to: input.to, ...(blocks.length > 0 ? { blocks } : {}) },
    })
    return { state: input.to, openBlocks: blocks.length }
  })
}

/** Keeps what is submitted. → the rules of the blocks that are open in it. */
async function keepSubmitted(tx: Db, ctx: Ctx, storyId: string): Promise<string[]> {
  const moment = await storyMoment(tx, storyId)
  await cutVersion(tx, ctx, { storyId, kind: 'submitted', moment })
  const { open } = await storyGate(tx, ctx, storyId, moment)
  return open.filter(({ severity }) => severity === 'block').map(({ rule }) => rule)
}
