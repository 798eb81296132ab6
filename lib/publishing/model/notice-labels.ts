import type { NoticeKind } from './public-story.ts'

/** What readers see over a notice. A correction is always called a correction. */
export const NOTICE_LABELS: Record<NoticeKind, string> = {
  correction: 'Correction',
  editors_note: 'Editor’s note',
  clarification: 'Clarification',
  update: 'Update',
}
