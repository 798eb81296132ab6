/** A name that is being typed after "@": where the "@" stands in the text, and what was typed of the name. */
export type Mentioning = { at: number; search: string }

const LONGEST_NAME = 40

/** The name that is being typed at the caret, or null. An "@" within a word, as in an address, begins none. */
export function mentionAt(text: string, caret: number): Mentioning | null {
  const before = text.slice(0, caret)
  const at = before.lastIndexOf('@')
  if (at < 0 || /[\p{L}\p{N}]$/u.test(before.slice(0, at))) return null
  const search = before.slice(at + 1)
  // A name may have a space in it; two, or a new line, and the sentence has gone on.
  const isName = search.length <= LONGEST_NAME && /^\S*(?: \S*)?$/u.test(search) && !search.startsWith(' ')
  return isName ? { at, search } : null
}

/** The text with the typed name made whole, and where the caret stands then. */
export function withMention(
  text: string,
  { at, search }: Mentioning,
  name: string,
): { text: string; caret: number } {
  const after = text.slice(at + 1 + search.length)
  const space = after.startsWith(' ') ? '' : ' '
  const before = `${text.slice(0, at)}@${name}${space}`
  return { text: before + after, caret: before.length + (space ? 0 : 1) }
}
