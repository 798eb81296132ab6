import { z } from 'zod'
import type { RecordStatus } from './sourcing.ts'

export const LINE_STYLES = ['solid', 'dashed', 'dotted', 'wave'] as const
export const LINE_STYLE_LABELS: Record<RecordStatus['lineStyle'], string> = {
  solid: 'Solid',
  dashed: 'Dashed',
  dotted: 'Dotted',
  wave: 'Red wave: it must go',
}

/** What a record status may allow, in the order in which one depends on the other. */
export const STATUS_FLAGS = ['mayPublish', 'mayQuote', 'mayMention', 'mayDescribe', 'mayName'] as const
export type StatusFlag = (typeof STATUS_FLAGS)[number]
export type StatusFlags = Pick<RecordStatus, StatusFlag>

/** What each flag is called, and what it means for readers. */
export const FLAG_WORDS: Record<StatusFlag, { label: string; means: string }> = {
  mayPublish: { label: 'May be published', means: 'What was said may stand in a story.' },
  mayQuote: { label: 'May be quoted', means: 'In the source’s own words, between quotation marks.' },
  mayMention: {
    label: 'May be counted and mentioned',
    means: 'Readers are told under “How we know this” that there is such a source.',
  },
  mayDescribe: { label: 'May be described', means: 'Readers get the agreed description.' },
  mayName: { label: 'May be named', means: 'Readers get the name.' },
}

/** What a newsroom may say of a record status. */
export const statusFields = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Give the status a name.')
    .max(60, 'Keep the name under 60 characters.')
    .transform((name) => name.normalize('NFC').replace(/\s+/g, ' ')),
  mayPublish: z.boolean(),
  mayQuote: z.boolean(),
  mayName: z.boolean(),
  mayDescribe: z.boolean(),
  mayMention: z.boolean(),
  lineStyle: z.enum(LINE_STYLES),
})
export type StatusFields = z.infer<typeof statusFields>

/** A record status as those who keep the list see it. Stories count once, however many uses of theirs have it. */
export type RecordStatusItem = RecordStatus & {
  revision: number
  archived: boolean
  /** Stories that are being worked on, and those that readers have. */
  stories: { open: number; live: number }
}

/** What does not go together among the flags, as a sentence; null when all do. The database holds to the same. */
export function problemOfFlags(flags: StatusFlags): string | null {
  const { mayPublish, mayQuote, mayName, mayDescribe, mayMention } = flags
  if (!mayPublish && (mayQuote || mayName || mayDescribe || mayMention))
    return 'What may not be published may not be quoted, named, described or mentioned either.'
  if (!mayMention && (mayName || mayDescribe))
    return 'Who is named or described is mentioned: allow that too, or take the others away.'
  return null
}

/** The flags after one was switched: what it needs is switched on with it, what needs it is switched off with it. */
export function withFlag(flags: StatusFlags, flag: StatusFlag, on: boolean): StatusFlags {
  const next = { ...flags, [flag]: on }
  if (on) {
    next.mayPublish = true
    if (next.mayName || next.mayDescribe) next.mayMention = true
    return next
  }
  if (!next.mayPublish)
    return { mayPublish: false, mayQuote: false, mayName: false, mayDescribe: false, mayMention: false }
  return next.mayMention ? next : { ...next, mayName: false, mayDescribe: false }
}
