/** What kind of change a publish is: the first, or for a live story what its readers are to be told. */
export const CHANGE_KINDS = [
  'first',
  'silent_fix',
  'update',
  'correction',
  'clarification',
  'editors_note',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** Whether a kind of change needs words for readers. An update may have them; a silent fix and a first publish have none. */
export const NEEDS_READER_TEXT: Record<ChangeKind, 'none' | 'optional' | 'required'> = {
  first: 'none',
  silent_fix: 'none',
  update: 'optional',
  correction: 'required',
  clarification: 'required',
  editors_note: 'required',
}
