import type { PhotoUseFacts } from '#lib/photos/model/photo-view.ts'
import type {
  ClaimFact,
  CommentRequestFact,
  SourceFact,
  Stamp,
  UseFact,
} from '#lib/sources/model/sourcing.ts'
import type { VersionFacts } from './version-facts.ts'

type Older<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>
type KeptUse = Older<Omit<UseFact, 'source' | 'approved'>, 'material' | 'hasNotes'> & {
  source: Older<SourceFact, 'independenceGroupId' | 'identityKept'>
  approved: (Stamp & { level?: 'desk' | 'top' }) | null
}

/** Facts as a version keeps them; what the newsroom did not ask for yet when it was cut is missing. */
export type KeptFacts = Older<
  Omit<VersionFacts, 'uses' | 'claims' | 'commentRequests' | 'photos'>,
  'topics' | 'language' | 'attestations' | 'slug' | 'slugline' | 'plannedWords' | 'state' | 'isPrivate'
> & {
  uses: KeptUse[]
  claims: Older<ClaimFact, 'againstParty'>[]
  commentRequests: Older<CommentRequestFact, 'whyNot'>[]
  photos: Older<PhotoUseFacts, 'rights' | 'rightsUntil'>[]
}

/** The facts of a version of any age: what it does not know is nobody's word, never a guess. */
export function readFacts(kept: KeptFacts): VersionFacts {
  return {
    topics: [],
    language: 'en',
    attestations: [],
    slug: null,
    slugline: '',
    plannedWords: null,
    // Before this was kept, versions were cut only of what went to the desk or to readers.
    state: 'submitted',
    isPrivate: false,
    ...kept,
    uses: kept.uses.map(({ source, approved, ...use }) => ({
      material: null,
      hasNotes: false,
      ...use,
      source: { independenceGroupId: null, identityKept: 'unsaid', ...source },
      approved: approved && { level: 'desk', ...approved },
    })),
    claims: kept.claims.map((claim) => ({ againstParty: '', ...claim })),
    commentRequests: kept.commentRequests.map((request) => ({ whyNot: '', ...request })),
    photos: kept.photos.map((photo) => ({ rights: 'unknown', rightsUntil: null, ...photo })),
  }
}
