import { z } from 'zod'
import type { MarkJson, NodeJson } from '#lib/document/model/story-document.ts'
import { SOURCE_KINDS } from '#lib/sources/model/sourcing.ts'
import type { PublicPhoto, PublicStory, PublicTeaser } from './public-story.ts'

/** A path of ours: absolute, never "//host". */
const ownPath = z.string().regex(/^\/(?!\/)[^\s\\]*$/)
/** What may stand in an id and after "#". */
const anchor = z.string().regex(/^[A-Za-z][\w-]*$/)
const moment = z.iso.datetime({ offset: true })

const mark: z.ZodType<MarkJson> = z.object({
  type: z.string(),
  attrs: z.record(z.string(), z.unknown()).exactOptional(),
})

const node: z.ZodType<NodeJson> = z.lazy(() =>
  z.object({
    type: z.string(),
    attrs: z.record(z.string(), z.unknown()).exactOptional(),
    content: z.array(node).exactOptional(),
    marks: z.array(mark).exactOptional(),
    text: z.string().exactOptional(),
  }),
)

const section = z.object({ name: z.string(), slug: z.string() })

const byline = z.object({
  name: z.string(),
  slug: z.string(),
  creditLine: z.string(),
  kind: z.enum(['person', 'agency']),
})

const rendition = z.object({
  src: ownPath,
  width: z.int().positive(),
  height: z.int().positive(),
  type: z.enum(['image/webp', 'image/jpeg', 'image/avif']),
})

// Versions are never rewritten: what an older one does not have yet gets what it would have said.
const photo: z.ZodType<PublicPhoto> = z.object({
  key: z.string(),
  alt: z.string(),
  caption: z.array(node),
  captionText: z.string(),
  creator: z.string(),
  agency: z.string(),
  copyright: z.string(),
  digitalSourceType: z.string().default(''),
  width: z.int().positive(),
  height: z.int().positive(),
  renditions: z.array(rendition),
})

const known = z.object({
  key: z.string(),
  kind: z.enum([...SOURCE_KINDS, 'unnamed']),
  title: z.string(),
  detail: z.string(),
  terms: z.string().default(''),
  reason: z.string(),
  href: z.string().nullable(),
  passages: z.array(anchor),
})

const asked = z.object({
  key: z.string(),
  party: z.string(),
  outcome: z.string(),
  reply: z.string().default(''),
  passages: z.array(anchor),
})

const notice = z.object({
  kind: z.enum(['update', 'correction', 'clarification', 'editors_note']),
  text: z.string(),
  at: moment,
})

const listed = {
  path: ownPath,
  section,
  headlineText: z.string(),
  dekText: z.string(),
  bylines: z.array(byline),
  publishedAt: moment,
  updatedAt: moment.nullable(),
}

const publicStory: z.ZodType<PublicStory> = z.object({
  ...listed,
  id: z.string(),
  headline: node,
  dek: node,
  keyPoints: node,
  body: node,
  dateline: z.string(),
  leadPhoto: photo.nullable(),
  photos: z.record(z.string(), photo),
  known: z.array(known),
  asked: z.array(asked),
  notices: z.array(notice),
  topics: z.array(section).default([]),
  wordCount: z.int().nonnegative(),
})

const teaser = z.object({ ...listed, leadPhoto: photo.nullable() })

/** Reads what a published version stored. Throws a ZodError when it is not a PublicStory. */
export function parsePublicStory(stored: unknown): PublicStory {
  return publicStory.parse(stored)
}

/** Reads from a stored PublicStory, or from those of its fields, what a list shows. Throws a ZodError otherwise. */
export function parseTeaser(stored: unknown): PublicTeaser {
  const { leadPhoto, ...rest } = teaser.parse(stored)
  return { ...rest, photo: leadPhoto }
}
