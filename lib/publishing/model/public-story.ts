import type { NodeJson } from '#lib/document/model/story-document.ts'
import type { SourceKind } from '#lib/sources/model/sourcing.ts'

/**
 * What readers may get of a published version, and nothing else: plain data without internal ids, made by
 * `toPublicStory`. Times are ISO 8601 with zone. Every page, feed and JSON-LD block is a function of it.
 */
export type PublicStory = {
  /** Stable for ever: the feed's guid. */
  id: string
  /** `/section/yyyy/mm/dd/slug`, without origin. */
  path: string
  section: PublicSection
  headline: NodeJson
  headlineText: string
  dek: NodeJson
  dekText: string
  keyPoints: NodeJson
  body: NodeJson
  dateline: string
  bylines: PublicByline[]
  publishedAt: string
  /** Set when a later version told readers of a change; a silent fix does not move it. */
  updatedAt: string | null
  leadPhoto: PublicPhoto | null
  /** Photos of the text by the `key` that the body's `photo` nodes carry in `attrs.photo`. */
  photos: Record<string, PublicPhoto>
  known: KnownEntry[]
  asked: AskedEntry[]
  notices: PublicNotice[]
  topics: PublicTopic[]
  wordCount: number
}

/** What a story is about; its page is at `/topics/SLUG`. */
export type PublicTopic = { name: string; slug: string }
export type PublicSection = { name: string; slug: string }
export type PublicByline = { name: string; slug: string; creditLine: string; kind: 'person' | 'agency' }
export type PublicRendition = {
  src: string
  width: number
  height: number
  type: 'image/webp' | 'image/jpeg' | 'image/avif'
}

/** A photo as used in one story. `caption` is inline content of a paragraph-like node; `alt` may be empty only if decorative. */
export type PublicPhoto = {
  key: string
  alt: string
  caption: NodeJson[]
  captionText: string
  /** Structured credit; shown as "Creator | Agency" with whichever parts exist. */
  creator: string
  agency: string
  copyright: string
  /** The address in IPTC's list that says how the picture was made, or ''. What was made with AI is labelled by it. */
  digitalSourceType: string
  width: number
  height: number
  /** A tiny data URI or colour is not sent; renditions sorted by type and width. */
  renditions: PublicRendition[]
}

/**
 * One entry of "How we know this". Body text carries marks `{type:'claim', attrs:{anchor, entries}}`: `anchor` is the
 * passage's address on the page ("c3"), `entries` the keys of the entries it rests on. A passage's mark may be split over several
 * text nodes; the first carries the anchor's id, the last the marker. Entries of anonymous uses are a function of the agreed
 * public words alone, so that no two passages can be traced to one person.
 */
export type KnownEntry = {
  key: string
  kind: SourceKind | 'unnamed'
  /** "The Harbour Office" · "Two people, each described as “a person briefed on the positions”". */
  title: string
  /** Role and affiliation of a named source, or how an unnamed one knows, in words. */
  detail: string
  /** The terms on which somebody spoke, by the newsroom's name for them; '' for what does not speak. */
  terms: string
  /** Why the source is not named, as agreed for readers; empty for named sources. */
  reason: string
  /** An allow-listed http(s) address of a document or publication, or null. */
  href: string | null
  /** Anchors of the passages that rest on this entry, in reading order. */
  passages: string[]
}

/** A party that was asked for comment and what came back, in words for readers; `reply` is what they said, or ''. */
export type AskedEntry = { key: string; party: string; outcome: string; reply: string; passages: string[] }

export type NoticeKind = 'update' | 'correction' | 'clarification' | 'editors_note'
/** A notice to readers of what changed, newest first. */
export type PublicNotice = { kind: NoticeKind; text: string; at: string }

/** A notice on the page of all corrections: what was wrong, and of which story. */
export type PublicCorrection = {
  kind: Exclude<NoticeKind, 'update'> | 'withdrawal'
  text: string
  at: string
  path: string
  headlineText: string
}

/** The masthead and links that every reader's page carries. `origin` has no trailing slash. */
export type SiteFrame = {
  name: string
  tagline: string
  origin: string
  timeZone: string
  /** BCP 47 tag of the language that the publication is written in. */
  language: string
  /** Where readers may write about a mistake: a mail address, a web address, or ''. */
  contact: string
  sections: PublicSection[]
  now: string
}

/** A story in a list: home, section and author pages, related stories. */
export type PublicTeaser = {
  path: string
  section: PublicSection
  headlineText: string
  dekText: string
  bylines: PublicByline[]
  publishedAt: string
  updatedAt: string | null
  photo: PublicPhoto | null
}

/** What readers get at the address of a withdrawn story. `notice` says why, in words for readers. */
export type WithdrawnStory = {
  path: string
  section: PublicSection
  headlineText: string
  publishedAt: string
  withdrawnAt: string
  notice: string
}

export type PublicAuthor = PublicByline & { bio: string }
