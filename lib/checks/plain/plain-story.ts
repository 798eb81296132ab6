import { z } from 'zod'
import { PHOTO_RIGHTS } from '#lib/photos/model/photo-rights.ts'
import {
  APPROVAL_LEVELS,
  BASES,
  CHANNELS,
  COMMENT_OUTCOMES,
  MATERIALS,
  SOURCE_KINDS,
} from '#lib/sources/model/sourcing.ts'

const id = z.string().min(1).max(200)
const words = z.string().max(100_000)
const moment = z.iso.datetime({ offset: true })

/** Words of a text that rest on something: by offsets (UTF-16 units), or by the words themselves where they stand once. */
const span = z
  .strictObject({
    from: z.int().min(0).optional(),
    to: z.int().min(0).optional(),
    words: words.optional(),
    uses: z.array(id).default([]),
    commentRequests: z.array(id).default([]),
    verifiedWords: words.nullable().default(null),
    against: z.string().default(''),
  })
  .refine(
    ({ from, to, words: text }) =>
      text !== undefined || (from !== undefined && to !== undefined && from < to),
    {
      error: 'A span needs "words", or "from" and a greater "to".',
    },
  )

const link = z.strictObject({ href: words, from: z.int().min(0), to: z.int().min(0) })

const text = z
  .union([
    words,
    z.strictObject({ text: words, spans: z.array(span).default([]), links: z.array(link).default([]) }),
  ])
  .transform((given) => (typeof given === 'string' ? { text: given, spans: [], links: [] } : given))

const block = z.union([
  text,
  z.strictObject({
    text: words,
    spans: z.array(span).default([]),
    links: z.array(link).default([]),
    kind: z.enum(['paragraph', 'heading', 'listItem', 'quote']).default('paragraph'),
  }),
  z.strictObject({ photo: id }),
])

/** What a record status allows, for newsrooms whose statuses differ from the four that Stet ships. */
const flags = z.strictObject({
  label: z.string(),
  mayPublish: z.boolean(),
  mayQuote: z.boolean(),
  mayName: z.boolean(),
  mayDescribe: z.boolean(),
  mayMention: z.boolean(),
})

const source = z.strictObject({
  id,
  kind: z.enum(SOURCE_KINDS).default('person'),
  anonymous: z.boolean().default(false),
  name: z.string().default(''),
  voice: id.nullable().default(null),
  samePersonAs: id.nullable().default(null),
  identityKept: z.enum(['unsaid', 'outside', 'sealed']).default('unsaid'),
})

const use = z.strictObject({
  id,
  source: id,
  status: z
    .union([z.enum(['on_record', 'background', 'deep_background', 'off_record']), flags])
    .default('on_record'),
  description: z.string().default(''),
  basis: z.enum(BASES).nullable().optional(),
  reason: z.string().default(''),
  reasonWithheld: z.boolean().default(false),
  material: z.enum(MATERIALS).nullable().optional(),
  approval: z.enum(APPROVAL_LEVELS).nullable().optional(),
  knownTo: z
    .array(
      z.strictObject({ person: id, editor: z.boolean().default(false), confirmed: z.boolean().optional() }),
    )
    .default([]),
})

const commentRequest = z.strictObject({
  id,
  party: z.string(),
  source: id.nullable().default(null),
  outcome: z.enum(COMMENT_OUTCOMES).default('waiting'),
  askedAt: moment.nullable().default(null),
  channel: z.enum(CHANNELS).nullable().default(null),
  deadline: moment.nullable().default(null),
  summary: z.string().default(''),
  whyNot: z.string().default(''),
})

const photo = z.strictObject({
  id,
  label: z.string().default('photo'),
  alt: z.string().default(''),
  caption: text.default({ text: '', spans: [], links: [] }),
  creator: z.string().default(''),
  agency: z.string().default(''),
  rights: z.enum(PHOTO_RIGHTS).optional(),
  rightsUntil: moment.nullable().default(null),
  digitalSourceType: z.string().default(''),
})

/** A story as plain JSON, for trying the checks without a server. README.md beside this file describes each field. */
export const plainStory = z.strictObject({
  storyType: z.string().default('news'),
  headline: text.default({ text: '', spans: [], links: [] }),
  dek: text.default({ text: '', spans: [], links: [] }),
  keyPoints: z.array(text).default([]),
  dateline: z.string().default(''),
  byline: z.union([z.string().transform((name) => [name]), z.array(z.string())]).default([]),
  authors: z.array(id).default([]),
  section: z.string().nullable().default(null),
  topics: z.array(z.string()).default([]),
  language: z.string().default('en'),
  now: moment.default(() => new Date().toISOString()),
  body: z.array(block).default([]),
  sources: z.array(source).default([]),
  uses: z.array(use).default([]),
  commentRequests: z.array(commentRequest).default([]),
  attestations: z.array(z.strictObject({ source: id, commentRequest: id })).optional(),
  photos: z.array(photo).default([]),
  leadPhoto: id.nullable().default(null),
})
export type PlainStory = z.infer<typeof plainStory>
export type PlainText = PlainStory['headline']
