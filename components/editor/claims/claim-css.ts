import type { ClaimFact, UseView } from '../story-types.ts'

const IDS = /^[0-9a-z-]{1,64}$/i
/** From the weakest agreement to the strongest: the words are drawn by the weakest. */
const WEAKEST_FIRST = ['wave', 'dotted', 'dashed', 'solid'] as const

export type LineStyle = (typeof WEAKEST_FIRST)[number]
type Uses = readonly Pick<UseView, 'id' | 'recordStatus'>[]

/** The line under a claim's words: that of its weakest use; null while it rests on nothing. */
export function lineOf(claim: Pick<ClaimFact, 'useIds'>, uses: Uses): LineStyle | null {
  return weakestOf(
    uses.filter((use) => claim.useIds.includes(use.id)).map((use) => use.recordStatus.lineStyle),
  )
}

/** The line of the weakest agreement among these; null when there is none. */
export function weakestOf(lines: readonly LineStyle[]): LineStyle | null {
  return WEAKEST_FIRST.find((style) => lines.includes(style)) ?? null
}

/**
 * The style sheet that draws every claim of the story by its id. A style sheet and not decorations, so that a key press costs
 * nothing however many claims there are.
 */
export function claimCss(
  claims: readonly Pick<ClaimFact, 'id' | 'useIds' | 'commentRequestIds'>[],
  uses: Uses,
  focused: string | null,
): string {
  const rules = claims
    .filter((claim) => IDS.test(claim.id))
    .flatMap((claim) => rulesOf(claim, lineOf(claim, uses)))
  if (focused && IDS.test(focused)) rules.push(`${selector(focused)}{background:var(--accent-wash)}`)
  return rules.join('\n')
}

function rulesOf(claim: Pick<ClaimFact, 'id' | 'commentRequestIds'>, line: LineStyle | null): string[] {
  if (line === 'wave') {
    return [
      `${selector(claim.id)}{background:none;text-decoration-style:wavy;text-decoration-color:var(--red)}`,
    ]
  }
  if (line) return [`${selector(claim.id)}{background:none;text-decoration-style:${line}}`]
  // A sentence that a request for comment stands behind is accounted for, though no source spoke.
  return claim.commentRequestIds.length > 0
    ? [`${selector(claim.id)}{background:none;text-decoration-style:solid}`]
    : []
}

function selector(id: string): string {
  return `.part [data-claim="${id}"]`
}
