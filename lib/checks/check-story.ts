import type { CheckStory } from './model/check-story.ts'
import type { Finding } from './model/finding.ts'
import type { Draft, Rule } from './model/rule.ts'
import { severityOf, type RuleSettings } from './model/settings.ts'
import type { Severity } from './model/severity.ts'
import { findingKey } from './finding-key.ts'
import type { Speller } from './model/speller.ts'
import { inReadingOrder } from './reading-order.ts'
import { RULES } from './registry.ts'
import { factsOf } from './story-facts.ts'

/** What the engine is handed from outside because it is large; a rule that needs what is missing is silent. */
export type CheckTools = { speller?: Speller | undefined }

/** Checks a story with the newsroom's settings; what it gave before is remembered by block, so an edit is cheap. */
export type Checker = (story: CheckStory, settings: RuleSettings, tools?: CheckTools) => Finding[]

/**
 * Makes a checker that remembers what it read in each block. Its findings depend on story and settings alone: loudest
 * first, then in reading order, then by rule. It never throws for a story that has the shape of `CheckStory`.
 */
export function createChecker(rules: readonly Rule[] = RULES): Checker {
  const judges = rules.map((rule) => ({ rule, judge: rule.start() }))
  return (story, settings, { speller } = {}) => {
    const facts = factsOf(story, { words: settings.words ?? [], speller })
    const language = languageOf(story)
    const findings = judges.flatMap(({ rule, judge }) => {
      if (rule.languages && !rule.languages.includes(language)) return []
      const severity = severityOf(rule, story.storyType, settings)
      if (severity === 'off') return []
      const seen = new Map<string, number>()
      return judge(facts).map((draft) => toFinding(rule, severity, draft, seen))
    })
    return inReadingOrder(findings, story)
  }
}

/** Checks a story once, without memory: the server's gate. Same findings as a checker gives. */
export function checkStory(
  story: CheckStory,
  settings: RuleSettings = {},
  tools: CheckTools = {},
): Finding[] {
  return createChecker()(story, settings, tools)
}

// "en-GB" is English.
function languageOf({ language }: CheckStory): string {
  return language.split('-')[0]?.toLowerCase() ?? 'en'
}

function toFinding(
  rule: Rule,
  set: Exclude<Severity, 'off'>,
  draft: Draft,
  seen: Map<string, number>,
): Finding {
  const { about, atMost, ...rest } = draft
  const loud = set === 'block_always' ? 'block' : set
  const severity = atMost && loud !== 'note' ? atMost : loud
  return {
    rule: rule.name,
    severity,
    overridable: !(set === 'block_always' && severity === 'block'),
    key: findingKey(rule.name, about, seen),
    ...rest,
  }
}
