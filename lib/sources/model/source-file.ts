/** The largest file that is taken, in bytes. */
export const MOST_FILE_BYTES = 50 * 1024 * 1024

const LONGEST_NAME = 200

/** A file of a source as those who may open it see it. A removed one is a line that says it was there. */
export type SourceFileView = {
  id: string
  name: string
  mediaType: string
  bytes: number
  uploadedBy: string
  at: string
  removed: boolean
  /** The story for which it is evidence; null when it belongs to the source as such. */
  evidence: { useId: string; storyId: string; headline: string } | null
  abilities: { remove: boolean }
}

/**
 * A file's name as it may be kept: spaces tidied, signs that cannot be seen gone. Null for what is no name but a way to
 * somewhere (a slash, a backslash, nothing but dots) and for what is too long.
 */
export function fileNameFrom(given: string): string | null {
  if (/[/\\\0]/.test(given)) return null
  const name = given.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim()
  return /^\.*$/.test(name) || name.length > LONGEST_NAME ? null : name
}

/** Why a file is not taken, as a sentence; null when it is. For the browser before it sends, and for the server. */
export function refusalOfFile(file: { name: string; size: number }): string | null {
  if (file.size === 0) return 'The file is empty. Nothing was kept; choose another one.'
  if (file.size > MOST_FILE_BYTES)
    return `The file is larger than ${MOST_FILE_BYTES / 1024 / 1024} MB. Nothing was kept; send a smaller copy or a part of it.`
  if (fileNameFrom(file.name) === null)
    return 'The file’s name cannot be kept. Give it a plain name without slashes and send it again.'
  return null
}

/** Sizes as people read them: "2.4 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
