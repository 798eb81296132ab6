import { storyRule } from '../../define-rule.ts'

/**
 * What: words marked as a claim that rest on no source and on no request for comment. Why: the mark promises a source and
 * there is none; often the words came from another story. Source: follows from what a claim is.
 */
export const claimWithoutSource = storyRule(
  {
    name: 'claim-without-source',
    title: 'Claim without a source',
    family: 'sourcing',
    basis: 'facts',
    what: 'Words are marked as a claim, but nothing is attached to it.',
    why: 'The mark promises a source. Words pasted from another story lose theirs until somebody attaches it again.',
    origin: 'Follows from what a claim is',
    promise: 'Words that are marked as resting on a source have that source in our records.',
    defaultSeverity: 'warn',
  },
  ({ story, claimsInText, isSourced }) => {
    const sourced = new Set(claimsInText.flatMap(({ claim }) => (isSourced(claim) ? [claim.id] : [])))
    const seen = new Set<string>()
    return story.blocks.flatMap((block) =>
      block.claims.flatMap(({ id, from, to }) => {
        if (from >= to || sourced.has(id) || seen.has(id)) return []
        seen.add(id)
        const place = { part: block.part, index: block.index, from, to }
        return {
          message:
            'These words are marked as a claim, but no source is attached. Attach what they rest on, or remove the mark.',
          place,
          about: id,
          claimId: id,
          fix: { kind: 'attribute' as const, label: 'Attach a source', place, claimId: id },
        }
      }),
    )
  },
)
