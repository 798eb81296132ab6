/** How much one comment may say, in UTF-16 units. */
export const LONGEST_COMMENT = 4_000
/** How much of the words is kept beside a conversation. */
const LONGEST_QUOTE = 400

/** A comment's text as it is kept: without what PostgreSQL cannot hold, and without space around it. */
export function cleanComment(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed().trim()
}

/** The words that a conversation is about, as they are kept beside it. */
export function cleanQuote(words: string): string {
  const clean = cleanComment(words).replaceAll(/\s+/g, ' ')
  return clean.length <= LONGEST_QUOTE ? clean : `${clean.slice(0, LONGEST_QUOTE).toWellFormed().trimEnd()}…`
}

/** Whether a text names this person as a mention does: "@" and the whole name. */
export function names(text: string, name: string): boolean {
  const at = text.indexOf(`@${name}`)
  if (at < 0) return false
  const next = text.slice(at + name.length + 1)
  return !/^[\p{L}\p{N}]/u.test(next) || names(next, name)
}
