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
