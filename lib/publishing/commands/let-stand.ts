import { randomUUID } from 'node:crypto'
import { isReason, SHORTEST_REASON } from '#lib/checks/gate.ts'
import type { OverrideKind } from '#lib/checks/gate.ts'
import type { Finding } from '#lib/checks/model/finding.ts'
import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import { gateOf } from '../model/gate-findings.ts'
import { gateRules } from '../queries/gate-rules.ts'
import { storyMoment } from './cut-version.ts'

type Named = { rule: string; key: string }
type Input = { storyId: string; findings: readonly Named[]; reason: string }

/**
 * Lets findings stand, all with one reason that stays with the version; findings that share a reason share a batch. Each must be there
 * now and be one that may stand, or none is written. A reason has at least ten characters.
 */
export function overrideFindings(ctx: Ctx, input: Input): Promise<{ ids: string[] }> {
  return letStand(ctx, input, 'override')
}

/**
 * Ignores warnings and notes once, with a reason: whoever may write may. Refused for what blocks, which takes an override. It holds
 * until the words change.
 */
export function ignoreFindings(ctx: Ctx, input: Input): Promise<{ ids: string[] }> {
  return letStand(ctx, input, 'ignore')
}

function letStand(ctx: Ctx, input: Input, kind: OverrideKind): Promise<{ ids: string[] }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, kind === 'override' ? 'override' : 'write')
    const reason = input.reason.trim()
    if (!isReason(reason))
      throw new AppError(
        'bad_input',
        `Write a reason of at least ${SHORTEST_REASON} characters that a colleague will understand next month.`,
      )
    const found = await findingsThatMay(tx, ctx, story.id, input.findings, kind)
    const batchId = found.length > 1 ? randomUUID() : null
    const ids: string[] = []
    for (const { rule, key } of found) {
      const row = await tx.override.create({
        data: {
          kind,
          batchId,
          storyId: story.id,
          rule,
          findingKey: key,
          reason,
          personId: ctx.actor.id,
          createdAt: ctx.clock.now(),
        },
      })
      ids.push(row.id)
    }
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: kind === 'override' ? 'finding.overridden' : 'finding.ignored',
      subjectType: 'story',
      subjectId: story.id,
      detail: { rules: found.map(({ rule }) => rule), reason },
    })
    return { ids }
  })
}

async function findingsThatMay(
  tx: Db,
  ctx: Ctx,
  storyId: string,
  named: readonly Named[],
  kind: OverrideKind,
): Promise<Finding[]> {
  const { document, facts } = await storyMoment(tx, storyId)
  const { open } = gateOf({ document, facts, overrides: [], ...(await gateRules(tx, ctx)) })
  return named.map(({ rule, key }) => {
    const finding = open.find((each) => each.key === key && each.rule === rule)
    if (!finding)
      throw new AppError(
        'conflict',
        'A finding is gone: somebody mended it or changed the words. Nothing was saved; look again.',
      )
    if (!finding.overridable)
      throw new AppError('not_allowed', 'This finding cannot be let stand by anybody. It has to be mended.')
    if (kind === 'ignore' && finding.severity === 'block')
      throw new AppError('not_allowed', 'What blocks cannot be ignored. Mend it, or ask for an override.')
    return finding
  })
}
