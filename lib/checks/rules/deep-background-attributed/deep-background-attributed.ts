import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import { findAttributions } from '../../attributions/find-attributions.ts'
import { storyRule } from '../../define-rule.ts'
import type { CheckClaim } from '../../model/check-story.ts'
import type { Draft } from '../../model/rule.ts'
import { sentenceAt } from '../../prose/sentences.ts'
import { placeIn, type StoryFacts } from '../../story-facts.ts'

/**
 * What: words on deep background in a sentence that attributes them to somebody. Why: the agreement is that they are used without
 * attribution of any kind; "a person briefed" breaks it. Source: Associated Press ground rules, deep background. A sentence that
 * also rests on a source that may be mentioned may attribute to that one. Read from prose, so it warns.
 */
export const deepBackgroundAttributed = storyRule(
  {
    name: 'deep-background-attributed',
    title: 'Deep background with an attribution',
    family: 'sourcing',
    basis: 'prose',
    what: 'Words whose agreement allows no mention of the source stand in a sentence that attributes them.',
    why: 'On deep background the newsroom gave its word to attribute nothing, not even to “a person”.',
    origin: 'Associated Press, ground rules; Washington Post, 2004 policy',
    promise: 'What we may use but not attribute stands in no sentence that says who told us.',
    defaultSeverity: 'warn',
    languages: ['en'],
  },
  (facts) => facts.story.blocks.flatMap((block) => judge(block, facts)),
)

function judge(block: TextBlock, facts: StoryFacts): Draft[] {
  const deep = block.claims.filter(({ id, from, to }) =>
    facts.claimsOn(block, from, to).some((claim) => claim.id === id && isDeep(claim, facts)),
  )
  if (deep.length === 0) return []
  const attributions = findAttributions(block.text)
  return deep.flatMap(({ id, from }) => {
    const sentence = sentenceAt(block.text, from)
    const around = facts.usesOf(facts.claimsOn(block, sentence.from, sentence.to))
    const found = attributions.find(({ cue }) => cue.from >= sentence.from && cue.to <= sentence.to)
    if (!found || around.some((use) => use.recordStatus.mayMention)) return []
    const at = found.source ?? found.cue
    const place = placeIn(block, at.from, at.to)
    return [
      {
        message: `These words were agreed to be used without any attribution, and “${at.text}” attributes them. Take the attribution out, or agree on one.`,
        place,
        about: `${id} ${at.text}`,
        claimId: id,
        fix: { kind: 'attribute', label: 'Change the sources', place, claimId: id },
      },
    ]
  })
}

function isDeep(claim: CheckClaim, facts: StoryFacts): boolean {
  return facts.usesOf([claim]).some(({ recordStatus: { mayPublish, mayName, mayDescribe, mayMention } }) => {
    return mayPublish && !mayName && !mayDescribe && !mayMention
  })
}
