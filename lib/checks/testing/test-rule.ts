import { describe, expect, test } from 'vitest'
import { createChecker, type CheckTools } from '../check-story.ts'
import type { Finding } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { storyOf, type StorySketch } from './story.ts'

/** What a finding must say, as far as the example cares. `words` is the text at its place. */
type ExpectedFinding = {
  severity?: Finding['severity']
  words?: string
  says?: RegExp
} & Partial<Finding>

/** Examples by a sentence that says what they show. A rule needs at least one of each kind. */
export type RuleExamples = {
  passes: Record<string, StorySketch>
  fails: Record<string, { story: StorySketch; tools?: CheckTools; findings: ExpectedFinding[] }>
}

/** Runs a rule, alone and at its default severity, over examples that must pass and examples that must not. */
export function testRule(rule: Rule, { passes, fails }: RuleExamples): void {
  describe(`${rule.name} (${rule.defaultSeverity})`, () => {
    test('has examples that pass and examples that fail', () => {
      expect(Object.keys(passes)).not.toHaveLength(0)
      expect(Object.keys(fails)).not.toHaveLength(0)
    })
    test.each(Object.entries(passes))('passes: %s', (_, sketch) => {
      expect(findingsOf(rule, sketch)).toEqual([])
    })
    test.each(Object.entries(fails))('finds: %s', (_, { story, tools, findings }) => {
      const found = findingsOf(rule, story, tools)
      expect(found.map(({ words }) => words)).toHaveLength(findings.length)
      findings.forEach(({ says, ...expected }, at) => {
        expect(found[at]).toMatchObject(expected)
        if (says) expect(found[at]?.message).toMatch(says)
      })
    })
  })
}

function findingsOf(
  rule: Rule,
  sketch: StorySketch,
  tools: CheckTools = {},
): (Finding & { words: string })[] {
  const story = storyOf(sketch)
  return createChecker([rule])(story, {}, tools).map((finding) => {
    const { place } = finding
    const block = story.blocks.find(({ part, index }) => part === place?.part && index === place.index)
    return { ...finding, words: block?.text.slice(place?.from, place?.to) ?? '' }
  })
}
