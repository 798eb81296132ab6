import type { Severity } from '#lib/checks/model/severity.ts'

/** What each severity is called, and what it does to a story. */
export const SEVERITY_WORDS: Record<Severity, { label: string; does: string }> = {
  off: { label: 'Off', does: 'Nobody is told.' },
  note: { label: 'Note', does: 'Shown while writing; stops nothing.' },
  warn: { label: 'Warning', does: 'Listed before publishing; stops nothing.' },
  block: { label: 'Block', does: 'Stops publishing until mended, or overridden with a reason.' },
  block_always: {
    label: 'Block, no override',
    does: 'Stops publishing until mended. Nobody can override it.',
  },
}
