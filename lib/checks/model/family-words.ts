import type { RuleInfo } from './rule.ts'

/** The families' names as people read them, in the order in which they are offered. */
export const FAMILY_WORDS: Record<RuleInfo['family'], string> = {
  sourcing: 'Sourcing',
  photos: 'Photos',
  copy: 'Copy',
  style: 'House style',
  structure: 'Structure',
  legal: 'Legal',
  accessibility: 'Accessibility',
}
