import { checkStory } from '#lib/checks/check-story.ts'
import { gate } from '#lib/checks/gate.ts'
import type { Gate, Override } from '#lib/checks/gate.ts'
import type { Finding } from '#lib/checks/model/finding.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { validateDocument } from '#lib/document/validate.ts'
import { checkFacts, checkStoryOf } from './check-facts.ts'
import type { VersionFacts } from './version-facts.ts'

/** What the server finds in a story at a gate, at `now`: the same rules as in the editor, on the words and records that would go out. */
export function gateOf(
  document: StoryDocument,
  facts: VersionFacts,
  overrides: readonly Override[],
  now: Date,
): Gate {
  const story = checkStoryOf(document, checkFacts(facts), now.toISOString())
  const findings = [...invalidParts(document), ...checkStory(story)]
  return gate(findings, overrides)
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
