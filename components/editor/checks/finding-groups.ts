import type { OverrideKind } from '#lib/checks/gate.ts'
import { FAMILY_WORDS } from '#lib/checks/model/family-words.ts'
import type { Finding, Place } from '#lib/checks/model/finding.ts'
import type { FindingSeverity } from '#lib/checks/model/severity.ts'
import type { RuleInfo } from '#lib/checks/model/rule.ts'
import { ruleNamed } from '#lib/checks/registry.ts'

/** An override as people see it. */
export type ShownOverride = {
  id: string
  kind: OverrideKind
  rule: string
  findingKey: string
  reason: string
  byName: string
  at: string
}

export const GROUP_TITLES: Record<FindingSeverity, string> = {
  block: 'Blocks publishing',
  warn: 'Warnings',
  note: 'Notes',
}

/** Open findings by severity, loudest first; groups without findings are left out. */
export function groupsOf(open: readonly Finding[]): { severity: FindingSeverity; findings: Finding[] }[] {
  return (['block', 'warn', 'note'] as const)
    .map((severity) => ({ severity, findings: open.filter((finding) => finding.severity === severity) }))
    .filter(({ findings }) => findings.length > 0)
}

type Family = RuleInfo['family']
/** A family of rules whose findings are shown alone, or all of them. */
export type FamilyChoice = Family | 'all'

export const FAMILY_LABELS: Record<FamilyChoice, string> = { all: 'All families', ...FAMILY_WORDS }

/** The families that have findings here, in the order of the labels. */
export function familiesIn(open: readonly Finding[]): FamilyChoice[] {
  const present = new Set(open.map(({ rule }) => ruleNamed(rule)?.family))
  return (Object.keys(FAMILY_LABELS) as FamilyChoice[]).filter(
    (family) => family !== 'all' && present.has(family),
  )
}

/** The findings of one family; what is no rule of the newsroom is never left out. */
export function ofFamily(open: readonly Finding[], family: FamilyChoice): Finding[] {
  return open.filter(({ rule }) => {
    const own = ruleNamed(rule)?.family
    return family === 'all' || own === undefined || own === family
  })
}

/** A finding in a few words: its rule, and where it is. */
export function namedIn(finding: Finding): string {
  return finding.place ? `${titleOf(finding)}, ${whereOf(finding.place)}` : titleOf(finding)
}

/** One sentence on what is open: "2 findings block publishing. 1 warning." */
export function summaryOf(open: readonly Finding[]): string {
  const count = (severity: FindingSeverity) => open.filter((finding) => finding.severity === severity).length
  const [blocks, warnings, notes] = [count('block'), count('warn'), count('note')]
  const rest = [plural(warnings, 'warning'), plural(notes, 'note')].filter((words) => words !== '').join(', ')
  if (blocks === 0) return rest === '' ? 'Nothing is open.' : `Nothing blocks publishing. ${rest}.`
  const first = blocks === 1 ? '1 finding blocks publishing.' : `${blocks} findings block publishing.`
  return rest === '' ? first : `${first} ${rest}.`
}

function plural(count: number, word: string): string {
  if (count === 0) return ''
  return count === 1 ? `1 ${word}` : `${count} ${word}s`
}

/** The title of a finding's rule. What is no rule of the newsroom comes from the document itself. */
export function titleOf(finding: Finding): string {
  return ruleNamed(finding.rule)?.title ?? 'Something that cannot be published'
}

const PLACES: Record<Place['part'], (count: number) => string> = {
  headline: () => 'Headline',
  dek: () => 'Dek',
  keyPoint: (count) => `Key point ${count}`,
  body: (count) => `Paragraph ${count}`,
  caption: (count) => `Caption ${count}`,
}

/** Where a finding is, in a word or two. */
export function whereOf(place: Place): string {
  return PLACES[place.part](place.index + 1)
}

/** Other open findings of the same rule that one reason may cover as well. */
export function alikeIn(open: readonly Finding[], finding: Finding): Finding[] {
  return open.filter((other) => other.rule === finding.rule && other.key !== finding.key && other.overridable)
}
