import type { RuleSettings } from '#lib/checks/model/settings.ts'
import type { Severity } from '#lib/checks/model/severity.ts'
import { ruleNamed } from '#lib/checks/registry.ts'
import type { Db } from '#lib/platform/db/client.ts'

type Writable = Record<string, Severity>

/**
 * What the newsroom set for its checks: severities and words, as the engine takes them. Every gate and every editor's worker runs on
 * this. Settings of rules that no longer exist are left out.
 */
export async function ruleSettings(db: Db): Promise<Required<RuleSettings>> {
  const rows = await db.ruleSetting.findMany({ select: { rule: true, storyType: true, severity: true } })
  const words = await db.houseWord.findMany({ orderBy: { word: 'asc' }, select: { word: true } })
  const forAll: Writable = {}
  const byStoryType: Record<string, Writable> = {}
  for (const { rule, storyType, severity } of rows) {
    if (!ruleNamed(rule)) continue
    const place = storyType === '' ? forAll : (byStoryType[storyType] ??= {})
    place[rule] = severity
  }
  return { forAll, byStoryType, words: words.map(({ word }) => word) }
}
