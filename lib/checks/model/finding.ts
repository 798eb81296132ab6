import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import type { FindingSeverity } from './severity.ts'

/** A stretch of one text block; `from` and `to` are UTF-16 offsets in the block's text. */
export type Place = { part: TextBlock['part']; index: number; from: number; to: number }

/** What the interface can offer beside a finding. It is plain data: the editor decides how to carry it out. */
export type Fix =
  | { kind: 'write'; label: string; part: TextBlock['part'] }
  | { kind: 'choose_section'; label: string }
  | { kind: 'choose_byline'; label: string }
  | { kind: 'edit_photo'; label: string; photoUseId: string }
  | { kind: 'attribute'; label: string; place: Place; claimId?: string }
  | { kind: 'edit_use'; label: string; useId: string }
  | { kind: 'log_request'; label: string; place: Place; claimId?: string; requestId?: string }
  /** Puts the standard sentence of a request for comment in the place of the one that says something else. */
  | { kind: 'replace_comment_line'; label: string; place: Place; requestId: string }
  | { kind: 'edit_link'; label: string; place: Place }
  /** Puts `text` in the place of `words`, if `words` still stand there; an empty `text` takes them out. */
  | { kind: 'replace'; label: string; place: Place; words: string; text: string }
  /** Adds a word to the newsroom's word list. */
  | { kind: 'add_word'; label: string; word: string }

/** Something the checks found. `message` says in plain words what is wrong, why it matters and what to do. */
export type Finding = {
  rule: string
  severity: FindingSeverity
  /** Whether a person who may can let it stand with a written reason. */
  overridable: boolean
  /** The same finding keeps its key while the text around it is edited; overrides are tied to it. */
  key: string
  message: string
  place: Place | null
  photoUseId?: string
  claimId?: string
  useId?: string
  fix?: Fix
  /** Further ways to mend it, the likeliest first. */
  fixes?: readonly Fix[]
}

/** All ways to mend a finding, the main one first. */
export function fixesOf({ fix, fixes = [] }: Pick<Finding, 'fix' | 'fixes'>): Fix[] {
  return fix ? [fix, ...fixes] : [...fixes]
}
