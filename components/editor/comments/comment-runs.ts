/** A piece of a comment: plain words, or somebody's name with its "@". */
export type CommentRun = { text: string; isName: boolean }

/** A comment's text cut at the names of those it mentions; longer names first, so that none is cut short by another. */
export function runsOfComment(text: string, mentions: readonly { name: string }[]): CommentRun[] {
  const wanted = mentions.map(({ name }) => `@${name}`).sort((a, b) => b.length - a.length)
  const runs: CommentRun[] = []
  let from = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(from, at + 1))) {
    const name = wanted.find((each) => text.startsWith(each, at))
    if (!name) continue
    if (at > from) runs.push({ text: text.slice(from, at), isName: false })
    runs.push({ text: name, isName: true })
    from = at + name.length
  }
  return from < text.length ? [...runs, { text: text.slice(from), isName: false }] : runs
}
