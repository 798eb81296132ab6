import type { StoryClaim } from '../sources/story-claims.ts'

/** A claim and how far below the top of the sheet its words begin, in pixels. */
export type PlacedClaim = { claim: StoryClaim; top: number }
export type ReceiptRow = { top: number; claims: StoryClaim[] }

const LINE = 20

/**
 * Receipts side by side where their words begin on the same line, one row under another and never over one another. `room` is
 * how much height a row takes, in pixels: more where fingers press.
 */
export function receiptRows(placed: readonly PlacedClaim[], room = LINE): ReceiptRow[] {
  const rows: ReceiptRow[] = []
  for (const { claim, top } of placed.toSorted((a, b) => a.top - b.top)) {
    const last = rows.at(-1)
    if (last && top - last.top < room) last.claims.push(claim)
    else rows.push({ top: Math.round(top), claims: [claim] })
  }
  return rows
}

/** Unnamed, named, asked for comment, or nothing yet: which picture it has in receipts.css. */
export type Behind = 'unnamed' | 'named' | 'asked' | 'nothing'

/** What kind of source stands behind a claim. */
export function behind(claim: StoryClaim): Behind {
  if (claim.uses.some((use) => use.anonymous)) return 'unnamed'
  if (claim.uses.length > 0) return 'named'
  return claim.requests.length > 0 ? 'asked' : 'nothing'
}

/** As many receipts as stand side by side; of more nobody could say which is whose. */
const SIDE_BY_SIDE = 3

/**
 * The claims of a row by the receipts that they share: each has its own while there are few, of more those of one kind share one, and
 * where there is room for one only, all do.
 */
export function receiptsOf(claims: readonly StoryClaim[], isRoomy: boolean): StoryClaim[][] {
  if (!isRoomy) return [[...claims]]
  if (claims.length <= SIDE_BY_SIDE) return claims.map((claim) => [claim])
  const kinds = new Map<Behind, StoryClaim[]>()
  for (const claim of claims) kinds.set(behind(claim), [...(kinds.get(behind(claim)) ?? []), claim])
  return [...kinds.values()]
}

/** What a receipt says to those who cannot see it. */
export function receiptName(claim: StoryClaim): string {
  const uses = claim.uses.map((use) => use.label)
  const asked = claim.requests.map((request) => `${request.party}, asked for comment`)
  const behind = [...uses, ...asked]
  const count = uses.length > 1 ? `${uses.length} sources: ` : ''
  const rests = behind.length > 0 ? `Rests on ${count}${behind.join('; ')}` : 'Rests on nothing yet'
  return claim.hasChanged
    ? `${rests}. Changed since ${claim.verified?.name ?? 'somebody'} verified it`
    : rests
}
