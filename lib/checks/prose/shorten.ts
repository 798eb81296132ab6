/** Words for use inside a message: one line, at most about 60 characters, cut at a word. */
export function shorten(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  if (line.length <= 60) return line
  return `${line.slice(0, 57).replace(/\s+\S*$/u, '')}…`
}
