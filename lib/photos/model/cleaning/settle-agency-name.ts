import { knownAgency } from './agencies.ts'
import type { Cleaner } from './cleaner.ts'
import { joinAgencies } from './credit-text.ts'

/** "REUTERS" is written Reuters, "AFP/GETTY IMAGES" AFP via Getty Images; agencies that we do not know stay as they are. */
export const settleAgencyName: Cleaner = (words) => {
  const parts = words.agency.split(/\s*[/|]\s*| via /i).filter((part) => part !== '')
  const allKnown = parts.length > 0 && parts.every((part) => knownAgency(part) !== null)
  return allKnown ? { ...words, agency: joinAgencies(parts) } : words
}
