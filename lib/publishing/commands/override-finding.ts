import { isReason, SHORTEST_REASON } from '#lib/checks/gate.ts'
import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import { gateOf } from '../model/gate-findings.ts'
import { storyMoment } from './cut-version.ts'

/**
 * Lets a finding stand, with a reason that stays with the version. The finding must be there now and be one that may stand; a reason
 * has at least ten characters.
 */
export function overrideFinding(
  ctx: Ctx,
  input: { storyId: string; rule: string; findingKey: string; reason: string },
): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'override')
    const reason = input.reason.trim()
    if (!isReason(reason))
      throw new AppError(
        'bad_input',
        `Write a reason of at least ${SHORTEST_REASON} characters that a colleague will understand next month.`,
      )
    const { document, facts } = await storyMoment(tx, story.id)
    const finding = gateOf(document, facts, [], ctx.clock.now()).open.find(
      (each) => each.key === input.findingKey && each.rule === input.rule,
    )
    if (!finding)
      throw new AppError(
        'conflict',
        'That finding is gone: somebody mended it or changed the words. Look again.',
      )
    if (!finding.overridable)
      throw new AppError('not_allowed', 'This finding cannot be let stand by anybody. It has to be mended.')
    const override = await tx.override.create({
      data: {
        storyId: story.id,
        rule: input.rule,
        findingKey: input.findingKey,
        reason,
        personId: ctx.actor.id,
        createdAt: ctx.clock.now(),
      },
    })
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: 'finding.overridden',
      subjectType: 'story',
      subjectId: story.id,
      detail: { rule: input.rule, reason },
    })
    return { id: override.id }
  })
}
