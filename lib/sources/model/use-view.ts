import { can } from '../policy.ts'
import type { Channel, Knower, SeenSource, StorySourcing, UseFact } from './sourcing.ts'

/**
 * A use as one person sees it. `known` says whether they may see the source itself; if not, all that is left is what was agreed
 * for readers, under a label that tells two people apart within the story and nothing else.
 */
export type UseView = Pick<
  UseFact,
  | 'id'
  | 'description'
  | 'recordStatus'
  | 'basis'
  | 'reason'
  | 'reasonWithheld'
  | 'material'
  | 'approved'
  | 'revision'
> & {
  known: boolean
  mine: boolean
  /** This person talked to the source for this story. */
  obtainedByMe: boolean
  anonymous: boolean
  label: string
  source: SeenSource | null
  terms: string | null
  hasNotes: boolean
  channel: Channel | null
  obtainedAt: string | null
  obtainedById: string | null
  knowers: Knower[]
}

/** What somebody who looks at a story is allowed to know: `writes` when they may write in it. */
export type Viewer = { id: string; role: string; writes: boolean }

/**
 * Shows a story's uses to one person. Sources that they may not see lose their id, terms, way and time; who knows the
 * identity is told only to those who write the story.
 */
export function viewUses(sourcing: StorySourcing, viewer: Viewer): UseView[] {
  const ordinals = anonymousOrdinals(sourcing.uses)
  return sourcing.uses.map((use) => viewUse(use, viewer, ordinals.get(use.source.id) ?? 0))
}

function viewUse(use: UseFact, viewer: Viewer, ordinal: number): UseView {
  const { source, knowers } = use
  const known = can(viewer, 'see', { ...source, knowers })
  const shared = {
    id: use.id,
    description: use.description,
    recordStatus: use.recordStatus,
    basis: use.basis,
    reason: use.reason,
    reasonWithheld: use.reasonWithheld,
    material: use.material,
    approved: use.approved,
    revision: use.revision,
    anonymous: source.anonymous,
    mine: source.reporterId === viewer.id,
    obtainedByMe: use.obtainedById === viewer.id,
    knowers: viewer.writes ? knowers : [],
  }
  if (!known) {
    return {
      ...shared,
      known,
      label: `Anonymous source ${ordinal}`,
      source: null,
      terms: null,
      hasNotes: false,
      channel: null,
      obtainedAt: null,
      obtainedById: null,
    }
  }
  const label = source.anonymous ? source.description || `Anonymous source ${ordinal}` : source.publicName
  return {
    ...shared,
    known,
    label,
    source: seenSource(source),
    terms: use.terms,
    hasNotes: use.hasNotes,
    channel: use.channel,
    obtainedAt: use.obtainedAt,
    obtainedById: use.obtainedById,
  }
}

function anonymousOrdinals(uses: readonly UseFact[]): Map<string, number> {
  const ordinals = new Map<string, number>()
  for (const { source } of uses) {
    if (source.anonymous && !ordinals.has(source.id)) ordinals.set(source.id, ordinals.size + 1)
  }
  return ordinals
}

function seenSource({ independenceGroupId: _hidden, ...source }: UseFact['source']): SeenSource {
  return source
}
