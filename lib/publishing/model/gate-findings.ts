import { checkStory } from '#lib/checks/check-story.ts'
import { gate } from '#lib/checks/gate.ts'
import type { Gate, Override } from '#lib/checks/gate.ts'
import type { Finding } from '#lib/checks/model/finding.ts'
import type { RuleSettings } from '#lib/checks/model/settings.ts'
import type { Speller } from '#lib/checks/model/speller.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { validateDocument } from '#lib/document/validate.ts'
import { checkFacts, checkStoryOf } from './check-facts.ts'
import type { VersionFacts } from './version-facts.ts'

/** What a gate judges: the words and records that would go out, what was let stand, and what the newsroom set. */
export type GateInput<Given extends Override> = {
  document: StoryDocument
  facts: VersionFacts
  overrides: readonly Given[]
  settings: RuleSettings
  speller: Speller
  now: Date
}

/** What the server finds in a story at a gate: the same rules, settings and dictionary as in the editor. */
export function gateOf<Given extends Override>(input: GateInput<Given>): Gate<Given> {
  const { document, facts, overrides, settings, speller, now } = input
  const story = checkStoryOf(document, checkFacts(facts), now.toISOString())
  const checked = checkStory(story, settings, { speller })
  return gate([...invalidParts(document), ...checked], overrides)
}

/** A document that readers' pages could not show is a finding too, and one that nobody can let stand. */
function invalidParts(document: StoryDocument): Finding[] {
  const validation = validateDocument(document)
  if (validation.ok) return []
  return validation.problems.map(({ part, message }) => ({
    rule: 'valid-document',
    severity: 'block',
    overridable: false,
    key: `valid-document:${part}`,
    message,
    place: null,
  }))
}
