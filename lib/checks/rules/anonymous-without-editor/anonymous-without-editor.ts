import { storyRule } from '../../define-rule.ts'
import type { CheckStory, CheckUse } from '../../model/check-story.ts'
import type { Draft } from '../../model/rule.ts'
import type { StoryFacts } from '../../story-facts.ts'
import { nameOfUse } from '../../name-of-use.ts'

/**
 * What: an unnamed source that no editor knows but the story's own authors. Why: a second person answers for a source that
 * readers cannot judge. Source: Associated Press, New York Times 2016, Washington Post, BBC. An editor who is named as
 * knowing must have confirmed it: after opening the seal, after being told, or by the word of whoever keeps the source.
 */
export const anonymousWithoutEditor = storyRule(
  {
    name: 'anonymous-without-editor',
    title: 'No editor knows the unnamed source',
    family: 'sourcing',
    basis: 'facts',
    what: 'A source is not named, and no editor other than the writers knows who it is.',
    why: 'Readers cannot judge an unnamed source, so a second person must be able to.',
    origin: 'Associated Press; New York Times, 2016; Washington Post; BBC',
    promise: 'Every source who is not named is known to an editor besides the reporter.',
    defaultSeverity: 'block',
  },
  (facts) => facts.usesInText.filter((use) => use.anonymous).flatMap((use) => judge(use, facts)),
)

function judge(use: CheckUse, { story, placeOfUse }: StoryFacts): Draft[] {
  const editors = editorsWhoKnow(use, story)
  if (editors.some(({ confirmed }) => confirmed !== false)) return []
  const first = placeOfUse(use.id)
  const rest = {
    place: first?.place ?? null,
    useId: use.id,
    ...(first ? { claimId: first.claimId } : {}),
    fix: { kind: 'edit_use', label: 'Say who knows', useId: use.id },
  } as const
  if (editors.length > 0) {
    const message = `An editor is named as knowing ${nameOfUse(use)} and has not confirmed it yet. Ask the editor to confirm.`
    return [{ ...rest, message, about: `${use.id} unconfirmed` }]
  }
  const message =
    `No editor knows who ${nameOfUse(use)} is, besides the story’s own writers. ` +
    'Tell an editor, and enter the editor under “Known to”.'
  return [{ ...rest, message, about: use.id }]
}

function editorsWhoKnow(use: CheckUse, story: CheckStory) {
  return use.knownTo.filter(({ isEditor, personId }) => isEditor && !story.authorIds.includes(personId))
}
