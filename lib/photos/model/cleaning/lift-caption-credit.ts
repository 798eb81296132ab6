import { fold, knownAgency } from './agencies.ts'
import type { Cleaner, PhotoWords } from './cleaner.ts'
import { readCredit } from './credit-text.ts'
import type { Credit } from './credit-text.ts'

/** Credits at the end of a caption; the named group holds the credit itself. */
const ENDINGS: readonly RegExp[] = [
  // "(AP Photo/Ann Roe)", "(Photo by Ann Roe/Getty Images)", "(Ann Roe/AFP)"
  /\s*\((?:photo(?:graph)?(?: by|:)\s*)?(?<credit>[^()\n]{2,100})\)\.?$/i,
  // "AFP PHOTO / ANN ROE"
  /(?:^|[\s.])(?<credit>[A-Z]{2,8} PHOTO\s*\/\s*[^\n]{2,100})$/,
  // "… on Tuesday. Photograph: Ann Roe/Northlight", "Photo by Ann Roe"
  /(?:^|(?<=[.!?]["”’]?)\s+)(?:photo(?:graph)?|picture|pic|image)(?: credit)?\s*(?: by |:)\s*(?<credit>[^\n]{2,100}?)\.?$/i,
  // "… on Tuesday. Ann Roe/PA Wire." and "… on Tuesday. REUTERS/Ann Roe"
  /(?<=[.!?]["”’]?)\s+(?<credit>[^.!?\n/|]{2,60}(?:\.[^.!?\n/|]{1,40})?\s*[/|]\s*[^\n]{2,60}?)\.?$/,
]

/**
 * A credit at the end of the caption moves to its own fields. Where they say something else it stays in the caption:
 * two names that disagree are for a person to decide.
 */
export const liftCaptionCredit: Cleaner = (words) => {
  for (const ending of ENDINGS) {
    const found = ending.exec(words.caption)
    const credit = found?.groups?.['credit'] ? readCredit(found.groups['credit']) : null
    if (!found || !credit || !looksLikeCredit(found[0], credit) || disagrees(words, credit)) continue
    return {
      ...words,
      caption: words.caption.slice(0, found.index + (found[0].startsWith('.') ? 1 : 0)).trim(),
      creator: words.creator || credit.creator,
      agency: words.agency || credit.agency,
    }
  }
  return words
}

/** Parentheses and slashes end captions for other reasons too ("(R-Maine)"): a credit says photo, or names an agency. */
function looksLikeCredit(text: string, credit: Credit): boolean {
  if (/\b(photo(graph)?|picture|pic|image)\b\s*( credit\s*)?(by\b|:|\/)/i.test(text)) return true
  return text.includes('/') && credit.agency.split(/\/| via /).some((part) => knownAgency(part) !== null)
}

function disagrees(words: PhotoWords, credit: Credit): boolean {
  const names = (text: string) => readCredit(text.replaceAll(' via ', '/'))
  const sameCreator =
    words.creator === '' ||
    credit.creator === '' ||
    fold(names(words.creator).creator) === fold(credit.creator)
  const known = fold(`${words.agency}/${words.creator}`)
  const sameAgency =
    words.agency === '' || credit.agency.split(/\/| via /).every((part) => known.includes(fold(part)))
  return !(sameCreator && (sameAgency || (words.creator !== '' && credit.creator !== '')))
}
