/** The kinds of sources, and what people read for them. */
export const SOURCE_KINDS = [
  'person',
  'organization',
  'document',
  'dataset',
  'agency',
  'publication',
  'social_post',
  'own_observation',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]
export const SOURCE_KIND_LABELS: Record<SourceKind, string> = {
  person: 'Person',
  organization: 'Organization',
  document: 'Document',
  dataset: 'Dataset',
  agency: 'Agency',
  publication: 'Publication',
  social_post: 'Social post',
  own_observation: 'Own observation',
}

/** How the source knows. */
export const BASES = ['first_hand', 'briefed', 'document_seen', 'secondhand'] as const
export type Basis = (typeof BASES)[number]
export const BASIS_LABELS: Record<Basis, string> = {
  first_hand: 'First-hand',
  briefed: 'Briefed',
  document_seen: 'Document seen',
  secondhand: 'Secondhand',
}

export const CHANNELS = [
  'in_person',
  'phone',
  'email',
  'message',
  'letter',
  'public_record',
  'other',
] as const
export type Channel = (typeof CHANNELS)[number]
export const CHANNEL_LABELS: Record<Channel, string> = {
  in_person: 'In person',
  phone: 'Phone',
  email: 'Email',
  message: 'Message',
  letter: 'Letter',
  public_record: 'Public record',
  other: 'Another way',
}

export const COMMENT_OUTCOMES = [
  'waiting',
  'commented',
  'declined',
  'no_response_by_deadline',
  'no_immediate_response',
  'could_not_be_reached',
  'not_sought',
] as const
export type CommentOutcome = (typeof COMMENT_OUTCOMES)[number]
export const COMMENT_OUTCOME_LABELS: Record<CommentOutcome, string> = {
  waiting: 'Waiting for an answer',
  commented: 'Commented',
  declined: 'Declined to comment',
  no_response_by_deadline: 'Did not respond by the deadline',
  no_immediate_response: 'Did not immediately respond',
  could_not_be_reached: 'Could not be reached',
  not_sought: 'Not sought',
}

/** What an unnamed source gave: information, or a judgement of somebody. */
export const MATERIALS = ['fact', 'opinion'] as const
export type Material = (typeof MATERIALS)[number]
export const MATERIAL_LABELS: Record<Material, string> = { fact: 'Fact', opinion: 'Opinion' }

/** Who approved a use: a desk head, or one of the newsroom's top editors. What the top approved needs no desk. */
export const APPROVAL_LEVELS = ['desk', 'top'] as const
export type ApprovalLevel = (typeof APPROVAL_LEVELS)[number]

/** Where the identity of an anonymous source is kept: nowhere yet, outside Stet with those who know it, or sealed. */
export type IdentityKept = 'unsaid' | 'outside' | 'sealed'

/** What somebody who knows an identity vouches for, without saying who it is. */
type AttestationKind = 'editor_knows' | 'same_person' | 'different_people' | 'not_who_was_asked'

type LineStyle = 'solid' | 'dashed' | 'dotted' | 'wave'

/** What was agreed with a source. The flags count; the name is for people. */
export type RecordStatus = {
  id: string
  name: string
  mayPublish: boolean
  mayQuote: boolean
  mayName: boolean
  mayDescribe: boolean
  mayMention: boolean
  lineStyle: LineStyle
}

/** Somebody who knows who an anonymous source is; `confirmed` once they said so themselves. */
export type Knower = { personId: string; name: string; isEditor: boolean; confirmed: boolean }

/** Whoever made, verified or approved something, and when (ISO 8601). */
export type Stamp = { personId: string; name: string; at: string }

/** The source itself, as those who may see it get it. */
export type SourceFact = {
  id: string
  kind: SourceKind
  anonymous: boolean
  publicName: string
  description: string
  jobRole: string
  affiliation: string
  url: string
  reporterId: string
  /** Sources of one group speak with one voice; null where a source speaks for itself. */
  independenceGroupId: string | null
  identityKept: IdentityKept
}

/** The source as it is handed out: its group would tell that somebody else, whom one may not see, speaks with its voice. */
export type SeenSource = Omit<SourceFact, 'independenceGroupId'>

/** One source in one story under one agreement, whole: for the gates and for versions, never for a page as it is. */
export type UseFact = {
  id: string
  source: SourceFact
  description: string
  recordStatus: RecordStatus
  basis: Basis | null
  reason: string
  reasonWithheld: boolean
  terms: string
  /** Whether notes are kept; what they say opens by a door of its own. */
  hasNotes: boolean
  channel: Channel | null
  obtainedAt: string | null
  obtainedById: string
  knowers: Knower[]
  /** Null where nobody said whether it is a fact or an opinion. */
  material: Material | null
  approved: (Stamp & { level: ApprovalLevel }) | null
  revision: number
}

/** Words tied to what they rest on; the id is the mark's id. */
export type ClaimFact = {
  id: string
  useIds: string[]
  commentRequestIds: string[]
  verified: (Stamp & { words: string }) | null
  /** Whom the words accuse or criticise; '' for most claims. */
  againstParty: string
}

/** One entry of the log of requests for comment. Times are ISO 8601. */
export type CommentRequestFact = {
  id: string
  party: string
  sourceId: string | null
  /** Readers are not told that somebody who is not named was asked. */
  sourceIsAnonymous: boolean
  channel: Channel | null
  askedAt: string | null
  deadline: string | null
  summary: string
  outcome: CommentOutcome
  reply: string
  /** What readers get of the reply, word for word; '' for nothing. */
  publicReply: string
  repliedAt: string | null
  /** Why nobody was asked, where nobody was. */
  whyNot: string
  claimId: string | null
  revision: number
}

/** An attestation that stands. Which of the other ids is set depends on the kind; `about` is the editor who is said to know. */
export type AttestationFact = {
  kind: AttestationKind
  sourceId: string
  otherSourceId: string | null
  commentRequestId: string | null
  about: { personId: string; name: string; isEditor: boolean } | null
  by: Stamp
}

/** What a story rests on: all of it. */
export type StorySourcing = {
  uses: UseFact[]
  claims: ClaimFact[]
  commentRequests: CommentRequestFact[]
  attestations: AttestationFact[]
}
