import { can } from '../policy.ts'
import type { StorySourcing, UseFact } from './sourcing.ts'

/** What of the sourcing of some claims somebody may take into another story. */
export type Copyable = {
  /** For each claim that something can be brought for, the ids of the uses, in the order of the story. */
  links: { claimId: string; useIds: string[] }[]
  uses: UseFact[]
  /** Uses of sources that this person may not use. */
  leftOut: UseFact[]
  /** Requests for comment tied to these claims; a request belongs to one story and stays. */
  requests: number
}

/**
 * Sorts what claims rest on into what this person may take along and what has to stay. Claims that the story does not have count
 * as claims that rest on nothing.
 */
export function copyable(
  sourcing: StorySourcing,
  claimIds: readonly string[],
  actor: { id: string; role: string },
): Copyable {
  const claims = sourcing.claims.filter((claim) => claimIds.includes(claim.id))
  const behind = sourcing.uses.filter((use) => claims.some((claim) => claim.useIds.includes(use.id)))
  const uses = behind.filter((use) => can(actor, 'use', { ...use.source, knowers: use.knowers }))
  const links = claims.map((claim) => ({
    claimId: claim.id,
    useIds: uses.filter((use) => claim.useIds.includes(use.id)).map((use) => use.id),
  }))
  return {
    links: links.filter((link) => link.useIds.length > 0),
    uses,
    leftOut: behind.filter((use) => !uses.includes(use)),
    requests: claims.reduce((sum, claim) => sum + claim.commentRequestIds.length, 0),
  }
}

/** How a use that has to stay is called: by what was agreed for readers, never by the source. */
export function agreedName(use: UseFact): string {
  return use.description || 'an anonymous source'
}
