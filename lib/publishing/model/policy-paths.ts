/** Where readers find how the newsroom works; what stands behind "#" is the id of a part of that page. */
export const POLICY_PATHS = {
  principles: '/how-we-work',
  terms: '/how-we-work#terms',
  unnamedSources: '/how-we-work#unnamed-sources',
  checks: '/how-we-work#checks',
  corrections: '/how-we-work#corrections',
  correctionsList: '/corrections',
} as const
