import type { PhotoRights } from '#lib/photos/model/photo-rights.ts'

/**
 * The shape of the demo newsroom's content: plain data that the seed turns into rows. Texts are written in the
 * compact markup of `markup.ts`; day names and dates are written as tokens of `dates.ts`, so that the newsroom is
 * true on whatever day it is seeded. All moments are minutes before the moment of seeding.
 */
type Role = 'reporter' | 'editor' | 'managing_editor' | 'copy_editor' | 'photo_editor' | 'admin'

export type PersonKey = 'maren' | 'teodor' | 'henrike' | 'oluwaseun' | 'lorcan' | 'suvi' | 'jory'
export type SectionKey = 'city' | 'business' | 'world' | 'culture'

type StoryState =
  'pitch' | 'assigned' | 'draft' | 'submitted' | 'in_edit' | 'ready' | 'published' | 'withdrawn' | 'archived'

export type SeedMasthead = {
  name: string
  tagline: string
  timeZone: string
  city: string
  country: string
  contact: string
}

export type SeedSection = { key: SectionKey; name: string; slug: string }

export type SeedPerson = { key: PersonKey; name: string; email: string; role: Role; title: string }

/** A name that may stand over a story. `person` is set when it belongs to an account. */
export type SeedByline = {
  key: string
  kind: 'person' | 'agency'
  name: string
  slug: string
  /** What stands with the name on a page: "Reporter, The Merrin Ledger". */
  creditLine: string
  bio: string
  person?: PersonKey
}

/** A picture of the demo library, drawn by `prisma/seed/photos`. In `caption`, `<date>` is the day it was taken. */
export type SeedPhoto = {
  slug: string
  caption: string
  alt: string
  creator: string
  agency: string
  copyright: string
  rights: PhotoRights
  city: string
  country: string
  takenDaysAgo: number
}

export type SourceKind =
  | 'person'
  | 'organization'
  | 'document'
  | 'dataset'
  | 'agency'
  | 'publication'
  | 'social_post'
  | 'own_observation'

/**
 * An entry of the source registry. An anonymous source has no name anywhere: only its agreed description and,
 * for the desk, the key of the reporter to whom it belongs.
 */
export type SeedSource = {
  key: string
  kind: SourceKind
} & (
  | { anonymous?: false; name: string; role?: string; affiliation?: string; href?: string }
  | { anonymous: true; description: string; owner: PersonKey }
)

export type RecordStatus = 'on_record' | 'background' | 'deep_background' | 'off_record'
type Basis = 'first_hand' | 'briefed' | 'document_seen' | 'secondhand'

/** A small file that the seed makes: a PDF when its name ends so, else text. Lines of a PDF are plain ASCII. */
export type SeedFile = { name: string; lines: readonly string[] }

/** One source in one story, under one agreement. Anonymous uses carry description, reason and who knows. */
export type SeedUse = {
  key: string
  source: string
  status: RecordStatus
  basis: Basis
  /** The agreement in words, as made with the source. */
  terms?: string
  /** The words readers may get for an unnamed source. */
  description?: string
  /** Why the source is not named, in words for readers. */
  reason?: string
  knownTo?: PersonKey[]
  /** Anonymous uses are facts unless they say otherwise. */
  material?: 'fact' | 'opinion'
  /** The editor who approved it: a managing editor where the top of the story rests on it. */
  approved?: PersonKey
  /** Keys of the requests for comment of which the source's reporter vouches that they went to somebody else. */
  notWhoWasAsked?: readonly string[]
  channel?: Channel
  /** How it was obtained, for the desk: "shown on paper", "on the quay". */
  obtained?: string
  obtainedMinutesAgo?: number
  obtainedBy?: PersonKey
  /** What was shown or handed over, kept with the use. */
  evidence?: SeedFile
}

/** Words of the story tied to the uses they rest on; an empty list is a sentence tied to a comment request only. */
type SeedClaims = Record<string, readonly string[]>

type Channel = 'phone' | 'email' | 'message' | 'in_person' | 'letter'

type CommentOutcome =
  | 'commented'
  | 'declined'
  | 'no_response_by_deadline'
  | 'no_immediate_response'
  | 'could_not_be_reached'
  | 'not_sought'

export type SeedCommentRequest = {
  key: string
  party: string
  channel: Channel
  askedMinutesAgo: number
  askedBy: PersonKey
  deadlineMinutesAgo?: number
  summary: string
  /** Missing while the answer is awaited. */
  outcome?: CommentOutcome
  /** What came back, or why nobody was asked. */
  outcomeNote?: string
  /** What readers get of the reply, word for word. */
  publicReply?: string
  /** The claim whose words tell readers. */
  claimKey?: string
}

/** A block of the body. A string is a paragraph. A photo without caption or alt text takes those of the library. */
export type SeedBlock =
  | string
  | { heading: string; level?: 2 | 3 }
  | { list: readonly string[]; ordered?: boolean }
  | { quote: readonly string[] }
  | { photo: string; caption?: string; alt?: string }
  | { rule: true }

type ChangeKind = 'silent_fix' | 'update' | 'correction' | 'clarification' | 'editors_note'

/** A replacement of words as they stand in the markup; `find` occurs exactly once in the part's lines and paragraphs. */
export type SeedEdit = {
  part: 'headline' | 'dek' | 'keyPoints' | 'body'
  find: string
  replace: string
}

type Said = { by: PersonKey; minutesAgo: number; text: string }

/** Remarks about words of a story that waits: the first, and what was answered. `@` and a whole name tells that person. */
export type SeedConversation = {
  part: SeedEdit['part']
  /** The words as they stand on the page, within one block. */
  about: string
  says: readonly [Said, ...Said[]]
  resolvedBy?: { by: PersonKey; minutesAgo: number }
}

/** A change that somebody suggests in a story that waits; `find` stands within one run of text on the page. */
export type SeedSuggestion = SeedEdit & { by: PersonKey; minutesAgo: number }

/** A later version of a published story. */
type SeedRevision = {
  minutesAgo: number
  by: PersonKey
  changeKind: ChangeKind
  /** What readers are told; a silent fix tells them nothing. */
  readerText?: string
  edits: readonly SeedEdit[]
}

export type SeedStory = {
  key: string
  section: SectionKey
  state: StoryState
  author: PersonKey
  coAuthors?: readonly PersonKey[]
  /** Keys of bylines; may be empty before a draft exists. */
  bylines: readonly string[]
  slug: string
  /** The desk's name for it. */
  slugline: string
  headline: string
  dek: string
  keyPoints: readonly string[]
  dateline: string
  body: readonly SeedBlock[]
  /** Slug of a photo; it is used in the story even when the body does not show it again. */
  leadPhoto?: string
  uses?: readonly SeedUse[]
  claims?: SeedClaims
  /** Whom claims accuse or criticise, by claim. */
  against?: Readonly<Record<string, string>>
  /** Claims that a person has checked against their sources. */
  verified?: { by: PersonKey; claims: readonly string[] }
  commentRequests?: readonly SeedCommentRequest[]
  /** Answers that came after readers had the story, in the order in which they came. */
  lateReplies?: readonly { request: string; minutesAgo: number; by: PersonKey; reply: string }[]
  /** What it is about, for readers: one to three topics. */
  topics: readonly string[]
  plannedWords?: number
  deadlineMinutesFromNow?: number
  createdMinutesAgo: number
  submittedMinutesAgo?: number
  publishedMinutesAgo?: number
  publishedBy?: PersonKey
  revisions?: readonly SeedRevision[]
  withdrawal?: { minutesAgo: number; by: PersonKey; readerText: string }
  suggestions?: readonly SeedSuggestion[]
  conversations?: readonly SeedConversation[]
  /** A note for the desk: why it waits, what is asked. Never published. */
  deskNote?: string
}
