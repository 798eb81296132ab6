import type { Cleaner } from './cleaner.ts'

const NOBODY =
  /^(?:str|stf|stringer|staff|uncredited|unknown|anonymous|photographer|n\/?a|none|null|undefined|-+|\.+|x+)$/i

/** "STRINGER", "UNCREDITED", "N/A": words that stand for no name are no name. */
export const dropPlaceholders: Cleaner = (words) => ({
  ...words,
  creator: NOBODY.test(words.creator.trim()) ? '' : words.creator,
  agency: NOBODY.test(words.agency.trim()) ? '' : words.agency,
})
