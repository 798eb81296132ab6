import { severityOf } from '#lib/checks/model/settings.ts'
import type { RuleSettings } from '#lib/checks/model/settings.ts'
import { SEVERITIES } from '#lib/checks/model/severity.ts'
import type { Severity } from '#lib/checks/model/severity.ts'
import type { RuleInfo } from '#lib/checks/model/rule.ts'
import type { RecordStatus } from '#lib/sources/model/sourcing.ts'

/** What the newsroom holds itself to, in sentences for readers. */
export type SourcingPolicy = {
  /** What stops a story from going out while it is not so. */
  required: string[]
  /** What an editor is shown before a story goes out. */
  watched: string[]
  terms: { name: string; meaning: string }[]
}

type PromisingRule = Pick<RuleInfo, 'name' | 'promise' | 'defaultSeverity'>

/**
 * The policy as the rules that are on and the terms in use make it. A promise holds for all stories, so a rule counts by the
 * quietest severity that it has for any type of story; one that is off for some type promises nothing.
 */
export function sourcingPolicy(
  rules: readonly PromisingRule[],
  settings: RuleSettings,
  statuses: readonly RecordStatus[],
): SourcingPolicy {
  const promises = rules.flatMap((rule) =>
    rule.promise === undefined ? [] : [{ promise: rule.promise, severity: quietest(rule, settings) }],
  )
  return {
    required: promises.flatMap(({ promise, severity }) => (severity.startsWith('block') ? [promise] : [])),
    watched: promises.flatMap(({ promise, severity }) =>
      severity === 'warn' || severity === 'note' ? [promise] : [],
    ),
    terms: statuses.map((status) => ({ name: status.name, meaning: meaningOf(status) })),
  }
}

function quietest(rule: PromisingRule, settings: RuleSettings): Severity {
  const types = ['', ...Object.keys(settings.byStoryType ?? {})]
  const loudness = types.map((type) => SEVERITIES.indexOf(severityOf(rule, type, settings)))
  return SEVERITIES[Math.min(...loudness)] ?? 'off'
}

/** What was agreed, read off the flags: a newsroom may call its terms what it likes. */
function meaningOf({ mayPublish, mayQuote, mayName, mayDescribe }: RecordStatus): string {
  if (!mayPublish) return 'We may not publish it. It stands in no story and is not mentioned.'
  const quoting = mayQuote ? 'We may quote it word for word.' : 'We do not quote it word for word.'
  if (mayName) return `We may publish it and name the source. ${quoting}`
  if (mayDescribe)
    return `We may publish it without the source’s name. The source is described in words that were agreed. ${quoting}`
  return `We may publish it as what we know ourselves, without naming, describing or counting the source. ${quoting}`
}
