import { z } from 'zod'
import { safeHref } from '#lib/document/marks/link/safe-href.ts'
import { BASES, CHANNELS, COMMENT_OUTCOMES, MATERIALS, SOURCE_KINDS } from './sourcing.ts'

const line = (longest: number) => z.string().trim().max(longest, `Keep it under ${longest} characters.`)
const time = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .nullable()

const address = line(2_000).refine((text) => text === '' || /^https?:/i.test(safeHref(text) ?? ''), {
  error: 'An address must begin with http:// or https://.',
})

/** What may be said of a source. An anonymous one has nothing but its agreed description. */
export const sourceFields = z.object({
  kind: z.enum(SOURCE_KINDS),
  anonymous: z.boolean().default(false),
  publicName: line(200).default(''),
  description: line(300).default(''),
  jobRole: line(200).default(''),
  affiliation: line(200).default(''),
  url: address.default(''),
  beats: z.array(line(60)).max(20).default([]),
})
export type SourceFields = z.infer<typeof sourceFields>

/** What is kept of a source under lock: how to reach it, and notes. Only a source with a public name has contacts. */
export const keptFields = z.object({
  contacts: z
    .array(
      z.object({
        channel: z.enum(CHANNELS),
        label: line(100).default(''),
        value: line(500).min(1, 'Write the number or address, or take the line away.'),
      }),
    )
    .max(20, 'Keep at most 20 contacts.')
    .default([]),
  notes: line(10_000).default(''),
})
export type KeptFields = z.infer<typeof keptFields>

/** What may be said of a use: the agreement with a source for one story. */
export const useFields = z.object({
  recordStatusId: z.string().min(1).max(60),
  description: line(300).default(''),
  basis: z.enum(BASES).nullable().default(null),
  /** Fact or opinion, for unnamed sources. */
  material: z.enum(MATERIALS).nullable().default(null),
  reason: line(1_000).default(''),
  reasonWithheld: z.boolean().default(false),
  terms: line(2_000).default(''),
  /** Left out by whoever has not opened them: they then stay as they are. */
  notes: line(10_000).optional(),
  channel: z.enum(CHANNELS).nullable().default(null),
  obtainedAt: time.default(null),
  /** Who obtained it; whoever records the use when left out. */
  obtainedById: z.uuid().optional(),
  knownTo: z.array(z.uuid()).max(50).default([]),
})
export type UseFields = z.infer<typeof useFields>

/** What may be said of a request for comment. */
export const requestFields = z.object({
  party: line(200).min(1, 'Say who was asked.'),
  sourceId: z.uuid().nullable().default(null),
  channel: z.enum(CHANNELS).nullable().default(null),
  askedAt: time.default(null),
  deadline: time.default(null),
  summary: line(4_000).default(''),
  outcome: z.enum(COMMENT_OUTCOMES).default('waiting'),
  reply: line(10_000).default(''),
  publicReply: line(2_000).default(''),
  repliedAt: time.default(null),
  whyNot: line(1_000).default(''),
  claimId: z.uuid().nullable().default(null),
})
export type RequestFields = z.infer<typeof requestFields>

/** What came back from a party that was asked. The time of an answer is now unless it is said. */
export const answerFields = z.object({
  outcome: z.enum(COMMENT_OUTCOMES),
  reply: line(10_000).default(''),
  repliedAt: time.default(null),
  whyNot: line(1_000).default(''),
})
export type AnswerFields = z.infer<typeof answerFields>
