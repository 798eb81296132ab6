import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import type { Basis, CommentOutcome, RecordStatus, SourceKind } from '#lib/sources/model/sourcing.ts'

/**
 * Everything the checks know of a story, as plain data: its words (`blocks`) and the records its words are measured
 * against. It is the same in the browser's worker and on the server, and carries no identity of a source.
 */
export type CheckStory = {
  /** `news` unless the newsroom has other types; severities may differ by it. */
  storyType: string
  /** Language of the words (BCP 47); English unless given. */
  language?: string
  /** The story's text in reading order, as `toTextBlocks` gives it. */
  blocks: readonly TextBlock[]
  dateline: string
  /** Name of the section, or null when none is chosen. */
  section: string | null
  /** Names of the topics chosen; missing where the newsroom keeps none. */
  topics?: readonly string[]
  bylines: readonly { name: string }[]
  /** The people who write the story; none of them counts as the editor who knows a source. */
  authorIds: readonly string[]
  uses: readonly CheckUse[]
  claims: readonly CheckClaim[]
  commentRequests: readonly CheckCommentRequest[]
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
  /** Equal for two uses of one source: two uses of one person are still one person. */
  sourceKey: string
  sourceKind: SourceKind
  anonymous: boolean
  /** The agreed public description of an anonymous source, or the public name of a named one. */
  description: string
  recordStatus: RecordStatusFlags & { label: string }
  basis: Basis | null
  /** Why the source is not named, in words. */
  reason: string
  /** "No reason published" was decided on purpose. */
  reasonWithheld: boolean
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
}

/** One entry of the log of requests for comment. */
export type CheckCommentRequest = {
  id: string
  party: string
  outcome: CommentOutcome
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
}
