import { isReason, SHORTEST_REASON } from '#lib/checks/gate.ts'
import type { Severity } from '#lib/checks/model/severity.ts'
import { ruleNamed } from '#lib/checks/registry.ts'
import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { requireRight } from './require-right.ts'

/** `storyType` is empty for every story. `severity` null goes back to what held before any setting; `seen` is the setting that stood there when it was decided. */
export type SeverityInput = {
  rule: string
  storyType: string
  severity: Severity | null
  seen: Severity | null
  reason: string
}

/**
 * Sets how loud a rule is, for every story or for one type of story, with a reason that stays in the audit log beside old and new.
 * Throws not_found for an unknown rule, bad_input without a reason, conflict when somebody set it since `seen`.
 */
export async function setSeverity(ctx: Ctx, input: SeverityInput): Promise<void> {
  requireRight(ctx, 'set_severity')
  const rule = ruleNamed(input.rule)
  if (!rule) throw notFound('rule')
  const reason = input.reason.trim()
  if (!isReason(reason))
    throw new AppError(
      'bad_input',
      `Write a reason of at least ${SHORTEST_REASON} characters. The newsroom reads it beside the rule.`,
    )
  await inTransaction(ctx.db, async (tx) => {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtext('rule_setting'))::text`
    const where = { rule_storyType: { rule: rule.name, storyType: input.storyType } }
    const before = (await tx.ruleSetting.findUnique({ where }))?.severity ?? null
    if (before !== input.seen)
      throw new AppError(
        'conflict',
        'Somebody set this rule meanwhile. Nothing was saved: look at it again and repeat your change.',
      )
    if (before === input.severity) return
    await write(tx, ctx, { ...input, reason })
    await audit(tx, ctx, {
      action: 'rule.severity_set',
      subjectType: 'rule',
      subjectId: rule.name,
      detail: {
        storyType: input.storyType,
        from: before ?? (input.storyType === '' ? rule.defaultSeverity : null),
        to: input.severity,
        reason,
      },
    })
  })
}

async function write(tx: Db, ctx: Ctx, { rule, storyType, severity, reason }: SeverityInput): Promise<void> {
  if (severity === null) {
    await tx.ruleSetting.deleteMany({ where: { rule, storyType } })
    return
  }
  const set = { severity, reason, setById: ctx.actor.id, setAt: ctx.clock.now() }
  await tx.ruleSetting.upsert({
    where: { rule_storyType: { rule, storyType } },
    create: { rule, storyType, ...set },
    update: set,
  })
}
