import { auditOf } from '#lib/platform/audit/audit-of.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { requireRight } from '../commands/require-right.ts'

/** One change of a rule's severity. `to` is null where it went back to the default; `at` is ISO 8601. */
export type RuleChange = {
  id: string
  storyType: string
  from: string
  to: string | null
  reason: string
  byName: string
  at: string
}

/** Who changed a rule, when, from what to what and why, newest first. */
export async function ruleHistory(ctx: Ctx, rule: string): Promise<RuleChange[]> {
  requireRight(ctx, 'see_rules')
  const entries = await auditOf(ctx.db, { subjectType: 'rule', subjectId: rule })
  return entries.map(({ id, at, byName, detail }) => ({
    id,
    at,
    byName,
    storyType: String(detail['storyType'] ?? ''),
    from: String(detail['from'] ?? ''),
    to: typeof detail['to'] === 'string' ? detail['to'] : null,
    reason: String(detail['reason'] ?? ''),
  }))
}
