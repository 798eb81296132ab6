import type { Finding } from './model/finding.ts'

/**
 * How a finding was let stand. `override`: by somebody who may, even if it blocks. `ignore`: once, by whoever writes, for what only
 * warns or notes; should the rule be made a block, an `ignore` clears it no more.
 */
export type OverrideKind = 'override' | 'ignore'

/** A person's decision to let a finding stand. It is tied to the finding's key and stays with the version. */
export type Override = {
  /** An override, unless it says otherwise. */
  kind?: OverrideKind
  findingKey: string
  rule: string
  reason: string
  personId: string
}

/** The part of an override that the gate reads; whoever shows overrides may add to it. */
type OverrideWords = Pick<Override, 'kind' | 'findingKey' | 'rule' | 'reason'>

export type Gate<Given extends OverrideWords = Override> = {
  /** Findings that nobody has let stand, in the order in which they came. */
  open: Finding[]
  overridden: { finding: Finding; override: Given }[]
  /** No open finding blocks. */
  mayPublish: boolean
}

/** The shortest reason that counts as one, in characters. */
export const SHORTEST_REASON = 10

/** Whether the words are long enough to be a reason that somebody can read later. */
export function isReason(reason: string): boolean {
  return reason.trim().length >= SHORTEST_REASON
}

/**
 * What stands between a story and its readers: an override clears a finding only if the finding allows it and the reason
 * is one. Who may override is not decided here; pass only overrides that were allowed.
 */
export function gate<Given extends OverrideWords>(
  findings: readonly Finding[],
  overrides: readonly Given[],
): Gate<Given> {
  const result: Gate<Given> = { open: [], overridden: [], mayPublish: true }
  for (const finding of findings) {
    const override = finding.overridable
      ? overrides.find((candidate) => clears(candidate, finding))
      : undefined
    if (override) result.overridden.push({ finding, override })
    else result.open.push(finding)
  }
  result.mayPublish = result.open.every((finding) => finding.severity !== 'block')
  return result
}

function clears(override: OverrideWords, finding: Finding): boolean {
  if (override.kind === 'ignore' && finding.severity === 'block') return false
  return override.findingKey === finding.key && override.rule === finding.rule && isReason(override.reason)
}
