import { weakestOf } from '../claims/claim-css.ts'
import type { StoryView } from '../story-types.ts'
import type { Basis, Standing } from './sentence-rests.ts'

/** One line of the legend: the mark after sentences, and whom or what it stands for. */
export type LegendEntry =
  | {
      kind: 'use'
      mark: string
      useId: string
      label: string
      status: StoryView['uses'][number]['recordStatus']
    }
  | { kind: 'request'; mark: string; label: string }

type Rows = Pick<StoryView, 'claims' | 'uses' | 'commentRequests'>

/** The sources of a story numbered as they were recorded, and its requests for comment by letter. */
export function legendOf({ uses, commentRequests }: Pick<Rows, 'uses' | 'commentRequests'>): LegendEntry[] {
  const sources = uses.map((use, index): LegendEntry => ({
    kind: 'use',
    mark: String(index + 1),
    useId: use.id,
    label: use.label,
    status: use.recordStatus,
  }))
  const asked = commentRequests
    .filter((request) => request.claimId !== null)
    .map((request, index): LegendEntry => ({ kind: 'request', mark: letter(index), label: request.party }))
  return [...sources, ...asked]
}

/** What stands behind each claim of the story, in the marks of `legendOf`. */
export function basisOf(rows: Rows): Basis {
  const tied = rows.commentRequests.filter((request) => request.claimId !== null)
  const entries = rows.claims.flatMap((claim): [string, Standing][] => {
    const uses = rows.uses.filter((use) => claim.useIds.includes(use.id))
    const requests = tied.filter((request) => request.claimId === claim.id)
    const asked = requests.length > 0 ? 'solid' : null
    const line = weakestOf(uses.map((use) => use.recordStatus.lineStyle)) ?? asked
    if (!line) return []
    const marks = [
      ...uses.map((use) => String(rows.uses.indexOf(use) + 1)),
      ...requests.map((request) => letter(tied.indexOf(request))),
    ]
    return [[claim.id, { line, marks }]]
  })
  return new Map(entries)
}

/** a, b, … z, then aa, ab, … */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}
