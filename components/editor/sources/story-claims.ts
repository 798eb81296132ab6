import { claimIdsIn, claimWords } from '#lib/document/model/claims.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import type { SourcingFocus } from '../story-context.tsx'
import type { ClaimFact, CommentRequestFact, StoryView, UseView } from '../story-types.ts'

/** A claim as the page shows it: its words now and everything that stands behind them. */
export type StoryClaim = {
  id: string
  words: string
  uses: UseView[]
  requests: CommentRequestFact[]
  verified: ClaimFact['verified']
  /** Somebody verified other words than stand there now. */
  hasChanged: boolean
  /** Whom the words accuse; '' for most claims. */
  againstParty: string
}

/** The claims that lie on words of the story, in reading order. */
export function storyClaims(
  document: StoryDocument,
  rows: Pick<StoryView, 'claims' | 'uses' | 'commentRequests'>,
): StoryClaim[] {
  const byId = new Map(rows.claims.map((claim) => [claim.id, claim]))
  return claimIdsIn(document).map((id) => {
    const words = claimWords(document, id)
    const row = byId.get(id)
    const verified = row?.verified ?? null
    return {
      id,
      words,
      uses: rows.uses.filter((use) => row?.useIds.includes(use.id)),
      requests: rows.commentRequests.filter((request) => request.claimId === id),
      verified,
      hasChanged: verified !== null && verified.words !== words,
      againstParty: row?.againstParty ?? '',
    }
  })
}

/** The claims that nothing stands behind: no source, and no request for comment. */
export function looseClaims(claims: readonly StoryClaim[]): StoryClaim[] {
  return claims.filter((claim) => claim.uses.length + claim.requests.length === 0)
}

/** The claims whose words are not those that somebody verified. */
export function changedClaims(claims: readonly StoryClaim[]): StoryClaim[] {
  return claims.filter((claim) => claim.hasChanged)
}

/** The claims that the Sources leaf shows as cards: the one that was asked for, and those on the same line of the text. */
export function claimsInFocus(claims: readonly StoryClaim[], focus: SourcingFocus | null): StoryClaim[] {
  if (focus?.kind !== 'claim') return []
  return [focus.id, ...(focus.beside ?? [])].flatMap((id) => claims.find((claim) => claim.id === id) ?? [])
}

/** Words short enough for a list: cut at a word, with an ellipsis. */
export function shortened(words: string, longest = 90): string {
  if (words.length <= longest) return words
  return `${words.slice(0, longest).replace(/\s+\S*$/, '')}…`
}
