import type { RuleInfo } from '#lib/checks/model/rule.ts'
import type { Severity } from '#lib/checks/model/severity.ts'
import { SEVERITY_WORDS } from '#lib/standards/model/severity-words.ts'
import { STORY_TYPE_LABELS, STORY_TYPES } from '#lib/stories/model/story-type.ts'
import type { RuleItem, StoryTypeChoice } from './standards-types.ts'

/** What a rule rests on, in a sentence. */
export const BASIS_WORDS: Record<RuleInfo['basis'], string> = {
  facts: 'Read from records alone, so it does not guess.',
  counted: 'Measures the words against the records.',
  prose: 'Read from the words alone, so it can be mistaken.',
}

/** What severities can be set for: every story, or one type. */
export const STORY_TYPE_CHOICES: readonly { value: StoryTypeChoice | 'all'; label: string }[] = [
  { value: 'all', label: 'All stories' },
  ...STORY_TYPES.map((value) => ({ value, label: STORY_TYPE_LABELS[value] })),
]

/** The name of a story type as a setting holds it; empty stands for all. */
export function storyTypeWords(storyType: string): string {
  return STORY_TYPE_CHOICES.find(({ value }) => value === storyType)?.label ?? 'All stories'
}

/** How loud a rule is for a story type (empty: for all), and the setting that says so for exactly this type. */
export function severityFor(
  rule: Pick<RuleItem, 'settings' | 'defaultSeverity'>,
  storyType: StoryTypeChoice,
): { set: RuleItem['settings'][number] | null; inherited: Severity; holds: Severity } {
  const settingOf = (type: string) => rule.settings.find((setting) => setting.storyType === type) ?? null
  const set = settingOf(storyType)
  const inherited =
    storyType === '' ? rule.defaultSeverity : (settingOf('')?.severity ?? rule.defaultSeverity)
  return { set, inherited, holds: set?.severity ?? inherited }
}

/** A severity's name, or the id that an old entry holds. */
export function severityWords(severity: string): string {
  return Object.hasOwn(SEVERITY_WORDS, severity) ? SEVERITY_WORDS[severity as Severity].label : severity
}
