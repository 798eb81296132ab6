import { fold } from './agencies.ts'
import type { Cleaner } from './cleaner.ts'

/** "Ann Roe / Northlight" as agency, beside the creator Ann Roe, is Northlight; web addresses are no agency. */
export const dropCreatorFromAgency: Cleaner = (words) => {
  const parts = words.agency
    .replace(/\s*:?\s*\b(?:https?:\/\/|www\.)\S+/gi, '')
    .split(/\s*[/|]\s*/)
    .filter((part) => part.trim() !== '' && fold(part) !== fold(words.creator))
  return { ...words, agency: parts.join('/').trim() }
}
