import type { Finding } from '#lib/checks/model/finding.ts'
import type { RuleSettings } from '#lib/checks/model/settings.ts'

/** How long a story may stand out on breaking before it is to be cleared, in minutes. */
export const BREAKING_MINUTES = 15

/** A block that a story went out with: enough to find it again and to say what it was. */
export type ReleasedFinding = Pick<Finding, 'rule' | 'key' | 'message'>

/** A story that went out with open blocks and was not cleared yet. Times are ISO 8601. */
export type BreakingView = {
  byName: string
  reason: string
  releasedAt: string
  /** By when it is to be cleared; the earliest, where it went out so more than once. */
  dueAt: string
  findings: ReleasedFinding[]
}

/** Rules that keep a promise to a source. No news is so urgent that it may break one. */
const PROMISES: readonly string[] = ['claim-on-off-record']

/**
 * The settings under which a breaking story is judged: a rule that keeps a promise is as strict as it ships, whatever the newsroom
 * made of it, so that no lowered severity and no override opens this way out to off-the-record material.
 */
export function settingsForBreaking(settings: RuleSettings): RuleSettings {
  const kept = <Value>(record: Readonly<Record<string, Value>> = {}) =>
    Object.fromEntries(Object.entries(record).filter(([rule]) => !PROMISES.includes(rule)))
  const byType = Object.entries(settings.byStoryType ?? {}).map(([type, set]) => [type, kept(set)] as const)
  return { ...settings, forAll: kept(settings.forAll), byStoryType: Object.fromEntries(byType) }
}

/** What an open block is remembered by. */
export function releasedOf(open: readonly Finding[]): ReleasedFinding[] {
  return open
    .filter(({ severity }) => severity === 'block')
    .map(({ rule, key, message }) => ({ rule, key, message }))
}
