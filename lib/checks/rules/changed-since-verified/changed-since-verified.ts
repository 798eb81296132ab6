import { storyRule } from '../../define-rule.ts'
import { shorten } from '../../prose/shorten.ts'
import type { CheckStory } from '../../model/check-story.ts'

/**
 * What: a claim that somebody verified and whose words are others now. Why: it was the old words that were checked against the
 * source. Source: our own practice; AP on fact-checking edits after the check. Spaces do not count.
 */
export const changedSinceVerified = storyRule(
  {
    name: 'changed-since-verified',
    title: 'Changed since it was verified',
    family: 'sourcing',
    basis: 'facts',
    what: 'The words of a claim differ from those that somebody verified.',
    why: 'The old words were checked against the source, not these.',
    origin: 'Our own practice: an edit after the check needs the check again',
    promise: 'Words that change after they were verified against a source are verified again.',
    defaultSeverity: 'warn',
  },
  ({ story, claimsInText }) =>
    claimsInText.flatMap(({ claim, place }) => {
      const now = wordsOf(claim.id, story)
      if (claim.verifiedWords === null || plain(claim.verifiedWords) === plain(now)) return []
      return [
        {
          message: `Verified as “${shorten(claim.verifiedWords)}”, and changed since. Check the words against the source and verify them again.`,
          place,
          about: `${claim.id} ${plain(now)}`,
          claimId: claim.id,
          fix: { kind: 'attribute', label: 'Show the claim', place, claimId: claim.id },
        },
      ]
    }),
)

// As `claimWords` joins the ranges of a document.
function wordsOf(id: string, { blocks }: CheckStory): string {
  return blocks
    .flatMap((block) =>
      block.claims.filter((mark) => mark.id === id).map(({ from, to }) => block.text.slice(from, to)),
    )
    .join(' … ')
}

function plain(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}
