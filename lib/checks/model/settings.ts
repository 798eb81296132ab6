import type { Severity } from './severity.ts'

/** What the newsroom sets: severities by rule name (what is not named keeps the rule's default), and its words. */
export type RuleSettings = {
  forAll?: Readonly<Record<string, Severity>>
  /** Per story type (the story's `storyType`), stronger than `forAll`. */
  byStoryType?: Readonly<Record<string, Readonly<Record<string, Severity>>>>
  /** The newsroom's word list: words that are right in all their forms although no dictionary has them. */
  words?: readonly string[]
}

/**
 * The severity of a rule for one story type: the setting of the story type, else of the newsroom, else the default.
 */
export function severityOf(
  rule: { name: string; defaultSeverity: Severity },
  storyType: string,
  settings: RuleSettings,
): Severity {
  return (
    settings.byStoryType?.[storyType]?.[rule.name] ?? settings.forAll?.[rule.name] ?? rule.defaultSeverity
  )
}
