import { fold, knownAgency } from './agencies.ts'
import type { Cleaner } from './cleaner.ts'
import { joinAgencies, readCredit } from './credit-text.ts'

/** "Ann Roe/AFP" or "Ann Roe, Getty Images" as creator is a creator and an agency; an agency alone is no creator. */
export const splitByline: Cleaner = (words) => {
  const alone = knownAgency(words.creator)
  if (alone !== null && words.agency === '') return { ...words, creator: '', agency: alone }
  if (alone !== null && fold(words.agency).includes(fold(alone))) return { ...words, creator: '' }
  const credit = readCredit(slashed(words.creator))
  if (credit.creator === '' || credit.agency === '') return words
  if (words.agency === '') return { ...words, ...credit }
  const parts = [...credit.agency.split(/\/| via /), ...words.agency.split(/\s*[/|]\s*| via /)]
  const sameHouse = fold(words.agency).includes(fold(credit.agency))
  return sameHouse || knownAgency(credit.agency) !== null
    ? { ...words, creator: credit.creator, agency: joinAgencies(parts) }
    : words
}

/** A comma or "for" before an agency that we know is a slash. */
function slashed(text: string): string {
  const found = /^(.{2,80}?)(?:,\s*|\s+(?:for|via)\s+)(.{2,60})$/i.exec(text)
  return found?.[1] && found[2] && knownAgency(found[2]) !== null ? `${found[1]}/${found[2]}` : text
}
