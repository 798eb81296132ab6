/**
 * The credit as readers see it: "Creator | Agency", or whichever of the two is known, or ''.
 * A creator who is also the agency is named once.
 */
export function creditLine(credit: { creator: string; agency: string }): string {
  const parts = [credit.creator.trim(), credit.agency.trim()].filter((part) => part !== '')
  return [...new Set(parts)].join(' | ')
}
