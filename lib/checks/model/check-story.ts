import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import type { PhotoRights } from '#lib/photos/model/photo-rights.ts'
import type {
  ApprovalLevel,
  Basis,
  Channel,
  CommentOutcome,
  IdentityKept,
  Material,
  RecordStatus,
  SourceKind,
} from '#lib/sources/model/sourcing.ts'

/**
 * Everything the checks know of a story, as plain data: its words (`blocks`) and the records its words are measured
 * against. It is the same in the browser's worker and on the server, and carries no identity of a source. Fields that may be
 * missing are missing only in stories that were written without saying (plain JSON): rules then warn instead of blocking.
 */
export type CheckStory = {
  /** `news` unless the newsroom has other types; severities may differ by it. */
  storyType: string
  /** The story's text in reading order, as `toTextBlocks` gives it. */
  blocks: readonly TextBlock[]
  dateline: string
  /** How many notes to the desk stand in the text; none of their words is among the blocks. */
  deskNotes?: number
  /** Name of the section, or null when none is chosen. */
  section: string | null
  /** Names of what the story is about, besides its section. */
  topics: readonly string[]
  /** Language of the words, as a BCP 47 tag. */
  language: string
  /** The moment of the check (ISO 8601): rights and deadlines end at a time. */
  now: string
  bylines: readonly { name: string }[]
  /** The people who write the story; none of them counts as the editor who knows a source. */
  authorIds: readonly string[]
  uses: readonly CheckUse[]
  claims: readonly CheckClaim[]
  commentRequests: readonly CheckCommentRequest[]
  /** Vouched by somebody who knows: this source is not who was asked there. Null where the story was written without saying. */
  attestations: readonly CheckAttestation[] | null
  /** The photos that the story shows: the lead photo and those in the text. */
  photos: readonly CheckPhoto[]
  leadPhotoUseId: string | null
}

/** What the agreement with a source allows; rules read these flags, never the status's name. */
export type RecordStatusFlags = Pick<
  RecordStatus,
  'mayPublish' | 'mayQuote' | 'mayName' | 'mayDescribe' | 'mayMention'
>

/** A source in this story, under one agreement. */
export type CheckUse = {
  id: string
  /** Equal for two uses of one source, and for sources that somebody vouched to be one person. */
  sourceKey: string
  /** Equal for sources that speak with one voice; else as `sourceKey`. */
  voiceKey: string
  sourceKind: SourceKind
  anonymous: boolean
  /** The agreed public description of an anonymous source, or the public name of a named one. */
  description: string
  recordStatus: RecordStatusFlags & { label: string }
  basis?: Basis | null
  /** Why the source is not named, in words. */
  reason: string
  /** "No reason published" was decided on purpose. */
  reasonWithheld: boolean
  /** Fact or opinion; null where nobody said. */
  material?: Material | null
  /** Who approved the use as it stands; null where nobody did. */
  approval?: ApprovalLevel | null
  identityKept: IdentityKept
  knownTo: readonly CheckKnower[]
}

/** A person who knows who the source is. `confirmed` is missing where the newsroom does not ask for a confirmation. */
type CheckKnower = { personId: string; isEditor: boolean; confirmed?: boolean }

/** Words tied to uses and requests for comment; its id is the id of the mark in the text. */
export type CheckClaim = {
  id: string
  useIds: readonly string[]
  commentRequestIds: readonly string[]
  /** The words that a person verified, or null while nobody did. */
  verifiedWords: string | null
  /** Whom the words accuse or criticise; '' for most claims. */
  againstParty: string
}

/** "Not who was asked": the pair of a source and a request for comment. */
export type CheckAttestation = { sourceKey: string; commentRequestId: string }

/** One entry of the log of requests for comment. */
export type CheckCommentRequest = {
  id: string
  party: string
  /** The source with a public name that was asked, if it is one of the story's. Never set for an unnamed one. */
  sourceKey: string | null
  outcome: CommentOutcome
  /** ISO 8601; null where it is not logged. */
  askedAt: string | null
  channel: Channel | null
  deadline: string | null
  hasSummary: boolean
  /** Whether the log says why nobody was asked. */
  hasWhyNot: boolean
  /** The claim that marks the sentence saying so, or null. */
  claimId: string | null
}

/** A photo as this story uses it. For a photo in the text the caption of the text counts before `caption`. */
export type CheckPhoto = {
  photoUseId: string
  /** The file or photo name by which people know it, used in messages. */
  label: string
  alt: string
  caption: string
  creator: string
  agency: string
  rights?: PhotoRights
  /** The last moment at which it may be published (ISO 8601); null where the right does not end. */
  rightsUntil: string | null
  /** An address of IPTC's list of digital source types, or ''. */
  digitalSourceType: string
}
