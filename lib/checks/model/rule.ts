import type { StoryFacts } from '../story-facts.ts'
import type { Fix, Place } from './finding.ts'
import type { Severity } from './severity.ts'

/** The families in which a newsroom finds its rules. */
type RuleFamily = 'sourcing' | 'photos' | 'copy' | 'style' | 'structure' | 'legal' | 'accessibility'

/** What a rule says about itself; the newsroom reads it on the rules page and in the Checks panel. */
export type RuleInfo = {
  /** The rule's name, equal to the name of its folder. */
  name: string
  /** A few words for lists: "Photo without a credit". */
  title: string
  family: RuleFamily
  /** `facts`: read from records. `counted`: words measured against records. `prose`: read from the words alone. */
  basis: 'facts' | 'counted' | 'prose'
  /** What it looks for, in one sentence. */
  what: string
  /** Why a newsroom wants it. */
  why: string
  /** Where the practice comes from. */
  origin: string
  /** What the rule means for readers, as one sentence of the newsroom's; it stands on "How we work" while the rule is on. */
  promise?: string
  defaultSeverity: Severity
  /** Languages whose words it understands (`en`); in a story of another language it is silent. Missing: any language. */
  languages?: readonly string[]
}

/** What a rule reports; the engine adds name, severity and key. */
export type Draft = {
  message: string
  place: Place | null
  /** What stays the same while the text is edited: a claim's, use's or photo's id, or the words in question. */
  about: string
  /** The finding is at most this loud, whatever the rule is set to. */
  atMost?: 'note' | 'warn'
  photoUseId?: string
  claimId?: string
  useId?: string
  fix?: Fix
  fixes?: readonly Fix[]
}

/** A rule as the engine runs it. `start` gives a judge that keeps its own memory of what it read in the text. */
export type Rule = RuleInfo & { start: () => (facts: StoryFacts) => Draft[] }
