/** Something that a person can mend. Its message is the one sentence they are shown; no stack is printed. */
export class Trouble extends Error {
  override name = 'Trouble'
}

/** The `code` of a system or PostgreSQL error ('ENOSPC', '28P01', …); empty when it has none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code
  // Node wraps the refusals of several addresses of one name.
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return ''
}

/** What went wrong, as text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Turns what file and process calls throw into a sentence about `doing` ("write to /srv/stet"); other errors pass unchanged. */
export function explainSystemError(error: unknown, doing: string): unknown {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Trouble(`There is no disk space left to ${doing}: free some and start again.`)
  if (code === 'EACCES' || code === 'EPERM')
    return new Trouble(
      `This user may not ${doing}: give it the right, or choose another folder with STET_DATA.`,
    )
  if (code === 'EROFS')
    return new Trouble(`Cannot ${doing}: the disk is read-only. Choose another folder with STET_DATA.`)
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new Trouble(
      `Cannot ${doing}: there is a file where a folder should be. Choose another folder with STET_DATA.`,
    )
  return error
}
