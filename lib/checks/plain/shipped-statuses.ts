import type { RecordStatusFlags } from '../model/check-story.ts'

/** What the shipped record statuses allow; the same flags as in the migration that ships them. */
export const SHIPPED_STATUSES: Record<
  'on_record' | 'background' | 'deep_background' | 'off_record',
  RecordStatusFlags & { label: string }
> = {
  on_record: {
    label: 'On the record',
    mayPublish: true,
    mayQuote: true,
    mayName: true,
    mayDescribe: true,
    mayMention: true,
  },
  background: {
    label: 'On background',
    mayPublish: true,
    mayQuote: true,
    mayName: false,
    mayDescribe: true,
    mayMention: true,
  },
  deep_background: {
    label: 'Deep background',
    mayPublish: true,
    mayQuote: false,
    mayName: false,
    mayDescribe: false,
    mayMention: false,
  },
  off_record: {
    label: 'Off the record',
    mayPublish: false,
    mayQuote: false,
    mayName: false,
    mayDescribe: false,
    mayMention: false,
  },
}
