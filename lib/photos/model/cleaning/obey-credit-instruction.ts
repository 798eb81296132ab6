import type { Cleaner } from './cleaner.ts'
import { readCredit } from './credit-text.ts'

const INSTRUCTION =
  /\s*\(?\b(?:mandatory |photo |picture )?credit (?:should|must) read:?\s*["“]?([^\n"”)]{2,100}?)["”]?\.?\)?\s*(?=\n|$)/i

/** "Photo credit should read Ann Roe/PA Wire." in a caption is an instruction: it is obeyed and taken out. */
export const obeyCreditInstruction: Cleaner = (words) => {
  const found = INSTRUCTION.exec(words.caption)
  if (!found?.[1]) return words
  const credit = readCredit(found[1])
  return {
    ...words,
    caption: words.caption.replace(found[0], '').trim(),
    creator: credit.creator || words.creator,
    agency: credit.agency || words.agency,
  }
}
