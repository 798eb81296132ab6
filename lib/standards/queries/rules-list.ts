import type { RuleInfo } from '#lib/checks/model/rule.ts'
import type { Severity } from '#lib/checks/model/severity.ts'
import { RULES, ruleNamed } from '#lib/checks/registry.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { requireRight } from '../commands/require-right.ts'
import { abilitiesFor } from '../policy.ts'
import type { StandardsAction } from '../policy.ts'
import { ruleMeasures } from './rule-measures.ts'
import type { RuleMeasure } from './rule-measures.ts'

/** One setting of a rule: for a story type, or for every story when `storyType` is empty. `at` is ISO 8601. */
type SettingView = { storyType: string; severity: Severity; reason: string; byName: string; at: string }

/** A rule as the rules page shows it: what it says of itself, how often it was right, and what the newsroom made of it. */
type RuleView = RuleInfo & { settings: SettingView[]; measured: RuleMeasure | null }

export type RulesList = {
  rules: RuleView[]
  /** Settings whose rule is gone: they do nothing, and are shown so that nobody wonders. */
  withoutRule: (SettingView & { rule: string })[]
  abilities: Record<StandardsAction, boolean>
}

/** Every rule with its explanation and the newsroom's settings, by family and title, for everybody in the newsroom. */
export async function rulesList(ctx: Ctx): Promise<RulesList> {
  requireRight(ctx, 'see_rules')
  const measures = ruleMeasures()
  const rows = await ctx.db.ruleSetting.findMany({
    orderBy: [{ storyType: 'asc' }],
    include: { setBy: { select: { name: true } } },
  })
  const views = rows.map(({ rule, storyType, severity, reason, setBy, setAt }) => ({
    rule,
    setting: { storyType, severity, reason, byName: setBy.name, at: setAt.toISOString() },
  }))
  return {
    // `start` is the engine's, and no data.
    rules: RULES.map(({ start: _start, ...rule }) => ({
      ...rule,
      measured: measures.get(rule.name) ?? null,
      settings: views.filter((view) => view.rule === rule.name).map(({ setting }) => setting),
    })).toSorted((a, b) => a.family.localeCompare(b.family) || a.title.localeCompare(b.title)),
    withoutRule: views
      .filter((view) => !ruleNamed(view.rule))
      .map((view) => ({ rule: view.rule, ...view.setting })),
    abilities: abilitiesFor(ctx.actor),
  }
}
